import { commonCount } from '../files/commonness';
import { charSet } from '../match/charSet';
import type { Fold } from '../text/fold';
import type { Gbk } from './gbk';
import { fromUtf8 } from './latinBytes';
import type { Stain } from './noiseSpan';

const UNICODE = /(?:\\u[\da-fA-F]{4}){1,400}/y;
const PERCENT = /(?:%[\da-fA-F]{2}){2,400}/y;

/** What stands before a % in an address, and before or behind an escape in a program. */
const isOfAddress = charSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/=?&#._-~:+%@');
const isOfPattern = charSet('[]-\\^{}');

/** Chinese characters, their punctuation and full-width forms. */
const CHINESE = /^[\u2014\u2018-\u2026\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]+$/u;

/**
 * Characters that a program escaped and nobody read: `\u6e86`, `%E6%BA%86`. An address keeps its escapes, and so does
 * what is a pattern of a program (`[\u4e00-\u9fff]`).
 * @param anchors `\` and `%`
 */
export function findEscapes(source: string, anchors: readonly number[], gbk: Gbk, fold: Fold): Stain[] {
  const stains: Stain[] = [];
  let done = 0;
  for (const start of anchors) {
    if (start < done) continue;
    const isPercent = source.charCodeAt(start) === 0x25;
    const escaped = matchAt(isPercent ? PERCENT : UNICODE, source, start);
    done = start + Math.max(1, escaped.length);
    if (escaped === '') continue;
    const right = isPercent ? percentText(source, start, escaped, gbk, fold) : unicodeText(source, start, escaped);
    if (right === '') continue;
    stains.push({ start, end: done, kind: 'mojibake', right, read: { start, end: done, as: right } });
  }
  return stains;
}

function matchAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}

/** '' where this is no text of Chinese. */
function unicodeText(source: string, start: number, escaped: string): string {
  if ((start > 0 && isOfPattern(source, start - 1)) || isOfPattern(source, start + escaped.length)) return '';
  const text = String.fromCharCode(
    ...escaped
      .split('\\u')
      .slice(1)
      .map((digits) => parseInt(digits, 16)),
  );
  return CHINESE.test(text) ? text : '';
}

function percentText(source: string, start: number, escaped: string, gbk: Gbk, fold: Fold): string {
  if (isInAddress(source, start) || isOfAddress(source, start + escaped.length)) return '';
  const bytes = escaped
    .split('%')
    .slice(1)
    .map((digits) => parseInt(digits, 16));
  const utf8 = fromUtf8(bytes);
  const text = utf8.length === bytes.length ? utf8.text : gbkText(bytes, gbk);
  if (!CHINESE.test(text)) return '';
  const { beyond, common } = commonCount(fold(text));
  return utf8.length === bytes.length || (beyond > 1 && common >= 0.6 * beyond) ? text : '';
}

/** Right behind a part of an address, or the target of a link in Markdown. */
function isInAddress(source: string, start: number): boolean {
  return start > 0 && (isOfAddress(source, start - 1) || source.startsWith('](', start - 2));
}

function gbkText(bytes: readonly number[], gbk: Gbk): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const code = gbk.characterOf(bytes[at] ?? 0, bytes[at + 1] ?? 0);
    if (code === 0) return '';
    text += String.fromCharCode(code);
  }
  return text;
}
