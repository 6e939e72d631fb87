import table from '../../../tables/words/contradictionWords.tsv';
import { anyOf } from '../../match/wordPattern';
import { wordList } from '../../match/wordList';
import type { WordList } from '../../match/wordList';
import type { Span } from '../../text/span';

const saysNothing = wordList(table, 'says-nothing');
const whole = wordList(table, 'whole');
const beside = wordList(table, 'beside');

/** Where a clause ends, of a sentence in its folded form. */
const ENDS = /[,;:、。!?()\s]/u;
/** Days, months and years: the time is compared by itself. */
const DATES = new RegExp(
  `${anyOf(table, 'leads-to-date')}?\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日`,
  'gu',
);
/** What the last characters of a place's name may be left out of: 溆浦 is 溆浦县. */
const SHORTEST_NAME = 2;
const LONGEST_OF_TIME = 4;

/** A number in its sentence, all folded. */
export interface InSentence {
  readonly sentence: string;
  readonly at: Span;
  readonly noun: string;
  /** From the province down. */
  readonly path: readonly string[];
}

/**
 * What the number's clause says of it beside the noun, the place and the time: 出动 in 溆浦县出动车辆46台, nothing in
 * 全县共有党员300名. Two numbers state the same only where this is the same. Undefined where the clause does not say of
 * whom it speaks.
 */
export function predicateOf({ sentence, at, noun, path }: InSentence): string | undefined {
  const start = lastEnd(sentence, at.start);
  const before = sentence.slice(start, at.start);
  const behind = sentence.slice(at.end, nextEnd(sentence, at.end));
  const [first, last] = [withoutNoun(before, noun), withoutNoun(behind, noun)];
  if (/\d/u.test(first.replace(DATES, '') + last)) return undefined;
  const said = [first, last].map((part) => stripped(part, path));
  if (!beginsWithPlace(before, path) && hasSubjectBefore(sentence.slice(0, start), path)) return undefined;
  return timeSaid(sentence.slice(0, start), path) + said.join('…');
}

/** What stands with the date in a clause of its own, before: 年初, 凌晨, 预计. What is longer tells of something else. */
const timeSaid = (before: string, path: readonly string[]): string =>
  before
    .split(ENDS)
    .filter((clause) => clause.search(DATES) >= 0)
    .map((clause) => stripped(clause, path))
    .filter((rest) => rest.length <= LONGEST_OF_TIME)
    .join('');

/**
 * Does the clause speak of the place? 溆浦县植树 and 2020年年底溆浦县植树 do; 在溆浦县植树 tells where, and who did it stands
 * elsewhere.
 */
function beginsWithPlace(clause: string, path: readonly string[]): boolean {
  const at = firstNamed(clause, path);
  const lead = clause.slice(0, at);
  if (at < 0 || beside.before(lead, at) >= 0) return false;
  const dateless = lead.replace(DATES, '');
  return without(dateless, saysNothing).length <= (dateless === lead ? 0 : LONGEST_OF_TIME);
}

/** Where the place is named first, or meant by 全县; -1 where it is not. */
function firstNamed(clause: string, path: readonly string[]): number {
  const names = namesOf(path);
  for (let at = 0; at < clause.length; at++)
    if (whole.at(clause, at) > 0 || names.some((name) => clause.startsWith(name, at))) return at;
  return -1;
}

/** A clause before this one that says anything may say who did it. */
const hasSubjectBefore = (before: string, path: readonly string[]): boolean =>
  before.split(ENDS).some((clause) => stripped(clause, path) !== '');

function lastEnd(sentence: string, at: number): number {
  for (let end = at; end > 0; end--) if (ENDS.test(sentence.charAt(end - 1))) return end;
  return 0;
}

function nextEnd(sentence: string, at: number): number {
  for (let end = at; end < sentence.length; end++) if (ENDS.test(sentence.charAt(end))) return end;
  return sentence.length;
}

function withoutNoun(text: string, noun: string): string {
  const at = text.lastIndexOf(noun);
  return at < 0 ? text : text.slice(0, at) + text.slice(at + noun.length);
}

/** Without dates, the place's names and words that say nothing. */
function stripped(text: string, path: readonly string[]): string {
  let rest = text.replace(DATES, '');
  for (const name of namesOf(path)) rest = rest.replaceAll(name, '');
  return without(without(rest, whole), saysNothing);
}

/** The names and, of longer ones, what they are called without their last character; the longest first. */
function namesOf(path: readonly string[]): readonly string[] {
  const key = path.join('/');
  const known = namesKnown.get(key);
  if (known) return known;
  const names = path
    .flatMap((name) => (name.length > SHORTEST_NAME ? [name, name.slice(0, -1)] : [name]))
    .sort((a, b) => b.length - a.length);
  if (namesKnown.size >= MOST_KNOWN) namesKnown.clear();
  namesKnown.set(key, names);
  return names;
}

/** Of places asked for lately: a corpus names the same again and again. */
const namesKnown = new Map<string, readonly string[]>();
const MOST_KNOWN = 1000;

function without(text: string, words: WordList): string {
  let rest = '';
  for (let at = 0; at < text.length;) {
    const end = words.at(text, at);
    if (end === 0) rest += text.charAt(at++);
    else at = end;
  }
  return rest;
}
