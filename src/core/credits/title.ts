import titles from '../../tables/words/titles.tsv';
import creditLabels from '../../tables/words/creditLabels.tsv';
import { anyOf } from '../match/wordPattern';
import type { Span } from '../text/span';
import type { Claim } from './labelled';

const FURNITURE = new RegExp(anyOf(titles, 'furniture'), 'u');
const ISSUER = new RegExp(`^\\S{2,24}${anyOf(titles, 'issuer-end')}$`, 'u');
const OFFICIAL_PAPER = new RegExp(`^关于.+的${anyOf(titles, 'notice-end')}$`, 'u');
const ROLE = anyOf(creditLabels, 'role');
const GREETED = anyOf(titles, 'greeting-end');
/** Salutations, sentences, datelines, bylines, spaced-out letterheads. */
const NO_TITLE = [
  /[,、;:]$/u,
  /^\d{4} ?[-年/.] ?\d{1,2} ?[-月/.] ?\d{1,2} ?日?\s*(?:(?:星期|周|礼拜).)?[\s\d:]*$/u,
  new RegExp(`^${anyOf(titles, 'greeting-begin')}[^,。]{0,16}${GREETED}们?[!,]?$`, 'u'),
  new RegExp(`^[^,。]{0,12}${GREETED}们?[!:]$`, 'u'),
  new RegExp(`^[(【〔[• ]*${anyOf(titles, 'page-greeting')}`, 'u'),
  /。|[.…]$/u,
  /^[^,。]{0,16}(?:讯|日电|消息)[\s(:]/u,
  new RegExp(`^[^,。]{0,12}${ROLE}(?:[\\s:]|.{2,12}${anyOf(creditLabels, 'reports')}$)`, 'u'),
  /^(?:\S ){3,}/u,
];

/**
 * The title among the lines before the first paragraph: a line without a full stop, and most surely the one above (or
 * below) the line of credits. undefined where none of them is one, as when a caption stands in the title's place.
 * @param lines the header's lines without blanks; @param credited those that hold credits, in order
 */
export function titleIn(
  text: string,
  folded: string,
  lines: readonly Span[],
  credited: ReadonlySet<Span>,
): Claim | undefined {
  let best: { line: Span; score: number } | undefined;
  for (const [index, line] of lines.entries()) {
    if (credited.has(line)) continue;
    const score = titleScore(folded.slice(line.start, line.end), index, creditedNear(lines, index, credited));
    if (score > (best?.score ?? 0)) best = { line, score };
  }
  if (!best) return undefined;
  const { start, end } = withoutMark(folded, best.line);
  return { start, end, role: 'title', value: text.slice(start, end), rank: 0 };
}

function creditedNear(lines: readonly Span[], index: number, credited: ReadonlySet<Span>): number {
  const holds = (line: Span | undefined): boolean => line !== undefined && credited.has(line);
  return holds(lines[index + 1]) ? 3 : holds(lines[index - 1]) ? 2 : 0;
}

function titleScore(line: string, index: number, near: number): number {
  const han = countHan(line, LONG_ENOUGH);
  if (han < 4 || line.length > 80 || FURNITURE.test(line)) return 0;
  if (NO_TITLE.some((pattern) => pattern.test(line))) return 0;
  const notice = line.startsWith('关于') && OFFICIAL_PAPER.test(line) ? 2 : 0;
  return 2 + near + notice + (han >= LONG_ENOUGH ? 1 : 0) - index * 0.1 - (index > 0 && ISSUER.test(line) ? 4 : 0);
}

/** So many characters are surely no label. */
const LONG_ENOUGH = 6;

/** The number of Chinese characters, up to `most`. */
function countHan(line: string, most: number): number {
  let count = 0;
  for (let at = 0; at < line.length && count < most; at++) {
    const code = line.charCodeAt(at);
    if (code < 0x2e80) continue;
    const isCommon = code >= 0x4e00 && code <= 0x9fff;
    if (isCommon || /^\p{Script=Han}/u.test(line.slice(at, at + 2))) count++;
  }
  return count;
}

/** A Markdown heading's sharps are no part of the title. */
function withoutMark(folded: string, { start, end }: Span): Span {
  const mark = /^#{1,6}\s+/u.exec(folded.slice(start, Math.min(end, start + 10)))?.[0].length ?? 0;
  return { start: start + mark, end };
}
