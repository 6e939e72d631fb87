import type { Span } from '../text/span';
import type { NameTable } from './nameTable';

const LONGEST_LABEL = 6;
const BEHIND_LABEL = /[:/|]/;

/** 责编:某某某 文/某某: each name after the label, whatever its surname. */
export function inCredit(names: NameTable, folded: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  const line = folded.slice(start, end);
  if (!BEHIND_LABEL.test(line)) return labelledLine(names, line, start);
  for (const match of line.matchAll(/([\u4e00-\u9fff]{1,6})[ \u3000]{0,4}[:/|][ \u3000]{0,4}/g)) {
    if (!endsInLabel(names, match[1] ?? '')) continue;
    spans.push(...namesFrom(names, line, match.index + match[0].length, start));
  }
  return spans.length > 0 ? spans : labelledLine(names, line, start);
}

/** 记者 某某某: a line of a label, a gap and nothing but names. */
function labelledLine(names: NameTable, line: string, offset: number): Span[] {
  const gap = line.search(/[ \u3000]/);
  if (gap < 1 || !names.credits.has(line.slice(0, gap))) return [];
  const first = gap + line.slice(gap).search(/[^ \u3000]|$/);
  const spans = namesFrom(names, line, first, offset);
  return (spans.at(-1)?.end ?? -1) - offset >= line.trimEnd().length ? spans : [];
}

function endsInLabel(names: NameTable, word: string): boolean {
  for (let length = Math.min(LONGEST_LABEL, word.length); length > 0; length--) {
    if (names.credits.has(word.slice(-length))) return length > 1 || word.length === 1;
  }
  return false;
}

function namesFrom(names: NameTable, line: string, from: number, offset: number): Span[] {
  const spans: Span[] = [];
  const name = /[\u3400-\u9fff·]{2,10}(?![\u3400-\u9fff·:/])/y;
  for (let at = from; at < line.length;) {
    name.lastIndex = at;
    const [found] = name.exec(line) ?? [];
    if (found === undefined || !isPerson(names, found)) break;
    spans.push({ start: offset + at, end: offset + at + found.length });
    at += found.length;
    while (at < line.length && '、, \u3000'.includes(line.charAt(at))) at++;
  }
  return spans;
}

function isPerson(names: NameTable, word: string): boolean {
  return !names.offices.some((office) => word.endsWith(office)) && !endsInLabel(names, word);
}
