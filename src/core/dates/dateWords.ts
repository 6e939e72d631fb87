import dateContext from '../../tables/words/dateContext.tsv';
import { PairIndex } from '../match/pairIndex';
import { linesOfList, wordList } from '../match/wordList';
import { isHan } from '../text/characters';
import type { Meaning } from './rawDate';

/** A word of time and where it is none. */
export interface DateWord {
  readonly word: string;
  readonly meaning: Meaning;
  /** Characters that, right before the word, make it part of another (以上|年). */
  readonly notAfter: string;
  /** Words that, right behind it, do the same (今年|轻). */
  readonly notBefore: readonly string[];
  /** Where given, only words that may follow: what is no date alone (雨水) is one with 节气. */
  readonly onlyBefore?: (folded: string, end: number) => boolean;
}

/** Words by their first two characters, longest first; each has two at least. */
export class DateWords {
  private readonly pairs: PairIndex;
  private readonly lists: DateWord[][] = [];

  constructor(words: readonly DateWord[]) {
    this.pairs = new PairIndex(words.length);
    for (const entry of words.toSorted((a, b) => b.word.length - a.word.length)) this.add(entry);
  }

  private add(entry: DateWord): void {
    const [first, second] = [entry.word.charCodeAt(0), entry.word.charCodeAt(1)];
    const list = this.lists[this.pairs.get(first, second)];
    if (list) list.push(entry);
    else this.pairs.set(first, second, this.lists.push([entry]) - 1);
  }

  /** The characters that words begin with. */
  firstCodes(): number[] {
    return this.lists.flatMap(([entry]) => (entry ? [entry.word.charCodeAt(0)] : []));
  }

  /** The longest word of time that stands at `start`. */
  at(folded: string, start: number): DateWord | undefined {
    if (start + 1 >= folded.length) return undefined;
    const index = this.pairs.get(folded.charCodeAt(start), folded.charCodeAt(start + 1));
    if (index < 0) return undefined;
    return this.lists[index]?.find((entry) => folded.startsWith(entry.word, start) && holds(folded, start, entry));
  }
}

const WEEKDAYS = linesOfList(dateContext, 'weekday').map(([day = '']) => day);
const TERMS = linesOfList(dateContext, 'solar-term').map(([term = '']) => term);
const ambiguousTerms = wordList(dateContext, 'ambiguous-term');
const speaksOfTerm = wordList(dateContext, 'speaks-of-term');
const goesOnAfterWeekday = wordList(dateContext, 'goes-on-after-weekday');

const joined = (name: string): string => wordsOf(name).join('');

function wordsOf(name: string): string[] {
  return linesOfList(dateContext, name).map(([word = '']) => word);
}

/** Behind 周三: a mark, the text's end, or a word that goes on. */
function endsWeekday(folded: string, end: number): boolean {
  return !isHan(folded.charCodeAt(end)) || goesOnAfterWeekday.at(folded, end) > 0;
}

/**
 * @param words `word<tab>meaning<tab>offset<tab>not after<tab>not before`
 * @param festivals the festivals table, its fifth column the aliases and `-words` that must not follow
 */
export function parseDateWords(words: string, festivals: string): DateWords {
  return new DateWords([...plainWords(words), ...festivalWords(festivals), ...termWords(), ...weekdayWords()]);
}

function rows(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

function list(cell: string | undefined): string[] {
  return (cell ?? '').split(' ').filter(Boolean);
}

function plainWords(table: string): DateWord[] {
  return rows(table).map(([word = '', kind = '', offset = '0', notAfter, notBefore]) => ({
    word,
    meaning: { kind, offset: Number(offset) } as Meaning,
    notAfter: list(notAfter).join(''),
    notBefore: list(notBefore),
  }));
}

function festivalWords(table: string): DateWord[] {
  return rows(table).flatMap(([name = '', , , , others]) => {
    const words = list(others);
    const notBefore = words.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
    const names = [name, ...words.filter((word) => !word.startsWith('-'))];
    return names.map((word) => ({ word, meaning: { kind: 'festival' as const, name }, notAfter: '', notBefore }));
  });
}

function termWords(): DateWord[] {
  const [afterStand, after, notBefore] = [
    joined('no-term-after-stand'),
    joined('no-term-after'),
    wordsOf('no-term-before'),
  ];
  return TERMS.map((name) => ({
    word: name,
    meaning: { kind: 'festival', name },
    notAfter: name.startsWith('立') ? afterStand : after,
    notBefore,
    ...(ambiguousTerms.has(name)
      ? { onlyBefore: (folded: string, end: number) => speaksOfTerm.at(folded, end) > 0 }
      : {}),
  }));
}

const WEEKS: readonly (readonly [string, number | undefined])[] = [
  ['', undefined],
  ['本', 0],
  ['这', 0],
  ['这个', 0],
  ['上', -1],
  ['上个', -1],
  ['下', 1],
  ['下个', 1],
];

function weekdayWords(): DateWord[] {
  return WEEKS.flatMap(([prefix, week]) =>
    ['周', '星期', '礼拜'].flatMap((base) => [
      ...WEEKDAYS.map((day, index) => weekdayWord(prefix + base, day, Math.min(index + 1, 7), week, base === '周')),
      ...(week === undefined ? [] : [weekWord(prefix + base, week)]),
    ]),
  );
}

function weekdayWord(
  before: string,
  day: string,
  weekday: number,
  week: number | undefined,
  isShort: boolean,
): DateWord {
  return {
    word: before + day,
    meaning: week === undefined ? { kind: 'weekday', weekday } : { kind: 'weekday', weekday, week },
    notAfter: week === undefined ? joined('no-weekday-after') : '以',
    notBefore: wordsOf('no-weekday-before'),
    ...(isShort && week === undefined ? { onlyBefore: endsWeekday } : {}),
  };
}

function weekWord(word: string, week: number): DateWord {
  return {
    word,
    meaning: { kind: 'weekday', week },
    notAfter: joined('no-week-after'),
    notBefore: wordsOf('no-week-before'),
  };
}

function holds(folded: string, start: number, { word, notAfter, notBefore, onlyBefore }: DateWord): boolean {
  const end = start + word.length;
  if (start > 0 && notAfter.includes(folded[start - 1] ?? '\n')) return false;
  if (notBefore.some((other) => folded.startsWith(other, end))) return false;
  return !onlyBefore || onlyBefore(folded, end);
}
