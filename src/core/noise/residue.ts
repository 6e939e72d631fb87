import type { Stain } from './noiseSpan';

const TAG =
  /<\/?(?:p|br|hr|div|span|strong|b|i|u|em|a|img|font|table|tbody|tr|td|th|li|ul|ol|h[1-6]|center|section|blockquote|o:p)(?:\s[^<>]{0,300})?\/?>/iy;
/** `</p>` of which a lost byte swallowed the bracket. */
const TORN_TAG = /\/(?:p|div|span|strong|td|li)>/y;
const ENTITY =
  /&(?:(nbsp|amp|lt|gt|quot|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|ensp|emsp)|#(\d{2,6})|#x([\da-f]{2,5}));/iy;
/** An image without a description. */
const IMAGE = /!\[\]\([^()\n]{0,500}\)/y;

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
};

/**
 * Mark-up left in the text: tags and images go, entities are read as what they stand for.
 * @param markup where one may begin
 */
export function findResidue(source: string, markup: readonly number[]): readonly Stain[] {
  const stains: Stain[] = [];
  let done = 0;
  for (const at of markup) {
    const stain = at < done ? undefined : residueAt(source, at);
    if (!stain) continue;
    stains.push(stain);
    done = stain.end;
  }
  return stains;
}

function residueAt(source: string, at: number): Stain | undefined {
  switch (source.charCodeAt(at)) {
    case 0x3c:
      return matched(TAG, source, at);
    case 0x21:
      return matched(IMAGE, source, at);
    case 0x2f:
      return source[at - 1] === '?' ? matched(TORN_TAG, source, at) : undefined;
    case 0x26:
      return entityAt(source, at);
    default:
      return undefined;
  }
}

function matched(pattern: RegExp, source: string, start: number): Stain | undefined {
  pattern.lastIndex = start;
  if (!pattern.test(source)) return undefined;
  const end = pattern.lastIndex;
  return { start, end, kind: 'boilerplate', read: { start, end, as: '' } };
}

function entityAt(source: string, start: number): Stain | undefined {
  ENTITY.lastIndex = start;
  const match = ENTITY.exec(source);
  if (!match) return undefined;
  const [text, name, decimal, hexadecimal] = match;
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const right = name === undefined ? characterOf(code) : (NAMED[name.toLowerCase()] ?? '');
  const end = start + text.length;
  return { start, end, kind: 'mojibake', right, read: { start, end, as: right } };
}

/** A blank for control characters and what is no character. */
function characterOf(code: number): string {
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xa0;
  return isCharacter ? String.fromCodePoint(code) : ' ';
}
