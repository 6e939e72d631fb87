import type { Gbk } from './gbk';
import { charSet } from '../match/charSet';
import { lineBetween } from './sourceLines';
import type { Line } from './sourceLines';

/** Where noise may begin: offsets in the source, ascending. */
export interface NoiseAnchors {
  readonly lines: readonly Line[];
  /** `?`, which stands where a byte was lost. */
  readonly questions: readonly number[];
  /** Opening brackets of both widths. */
  readonly brackets: readonly number[];
  /** `<`, `&`, `!` and `/`, with which mark-up begins. */
  readonly markup: readonly number[];
  /** Characters whose bytes, in Latin-1 or GBK, begin a Chinese character in UTF-8. */
  readonly misread: readonly number[];
  /** Characters of Latin-1 beyond ASCII, but signs that Chinese texts have (° · ×). */
  readonly latin: readonly number[];
  /** `\` and `%`, with which escapes begin. */
  readonly escapes: readonly number[];
  /** Characters that text leaves behind which is lost. */
  readonly lost: readonly number[];
}

/** Looks at every character of the source once, for all finders of noise. Linear. */
export type AnchorSearch = (source: string) => NoiseAnchors;

const LINE_END = 1;
const BLANK = 2;
const QUESTION = 3;
const BRACKET = 4;
const MARKUP = 5;
const MISREAD = 6;
const LOST = 7;
const LATIN = 8;
const ESCAPE = 9;

const KINDS: readonly (readonly [number, string])[] = [
  [LINE_END, '\n\r'],
  [BLANK, ' \t\u00a0\u3000\u200b\ufeff'],
  [QUESTION, '?'],
  [BRACKET, '(（'],
  [MARKUP, '<&!/'],
  [ESCAPE, '\\%'],
  [MISREAD, 'ãäåæçèé'],
  [LOST, '\ufffd锟烫屯ï'],
];

export function createAnchorSearch(gbk: Gbk): AnchorSearch {
  const kinds = gbk.beginsUtf8.map((begins, code) => (begins === 1 && code >= 0x4e00 ? MISREAD : 0));
  for (let code = 0xa1; code <= 0xff; code++) if (!isOfChineseTexts(String.fromCharCode(code), 0)) kinds[code] = LATIN;
  for (const [kind, characters] of KINDS) {
    for (let i = 0; i < characters.length; i++) kinds[characters.charCodeAt(i)] = kind;
  }
  return (source) => anchorsIn(source, kinds);
}

/** Signs that sound Chinese texts have. */
const isOfChineseTexts = charSet('¥§¨°±·×÷');

function anchorsIn(source: string, kinds: Uint8Array): NoiseAnchors {
  const lines: Line[] = [];
  const anchors = { lines, questions: [], brackets: [], markup: [], misread: [], latin: [], escapes: [], lost: [] };
  const { length } = source;
  let from = 0;
  let blanks = 0;
  for (let at = 0; at < length; at++) {
    const kind = kinds[source.charCodeAt(at)] ?? 0;
    if (kind === 0) continue;
    if (kind === BLANK) blanks++;
    else if (kind === LINE_END) {
      const next = source.startsWith('\r\n', at) ? at + 2 : at + 1;
      lines.push(lineBetween(source, from, at, next, blanks));
      from = next;
      at = next - 1;
      blanks = 0;
    } else note(anchors, kind, at);
  }
  if (from < length) lines.push(lineBetween(source, from, length, length, blanks));
  return anchors;
}

type Offsets = Record<Exclude<keyof NoiseAnchors, 'lines'>, number[]>;

function note({ questions, brackets, markup, misread, latin, escapes, lost }: Offsets, kind: number, at: number): void {
  if (kind === QUESTION) questions.push(at);
  else if (kind === BRACKET) brackets.push(at);
  else if (kind === MARKUP) markup.push(at);
  else if (kind === MISREAD) misread.push(at);
  else if (kind === LATIN) latin.push(at);
  else if (kind === ESCAPE) escapes.push(at);
  else lost.push(at);
}
