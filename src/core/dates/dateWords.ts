import { PairIndex } from '../match/pairIndex';
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
  readonly onlyBefore?: RegExp;
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

const WEEKDAYS = '一二三四五六日天';
const TERMS =
  '小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至';
/** Solar terms that are weather or names first. */
const AMBIGUOUS_TERM = /^[大小].|雨水|白露/u;
const TERM_CONTEXT = /(?:节气|时节|节令|将至|过后|前后|当天|当日|之后|之前)/uy;
const AFTER_WEEKDAY =
  /(?:[^\p{Script=Han}]|$|[上下早晚中凌夜午至到起前的在将开召举发公宣表说称已正是为再又突于也就便和及傍清深])/uy;
const COUNTED = '一二两三四五六七八九十几数每半首全整逢0123456789';

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
  return TERMS.split(' ').map((name) => ({
    word: name,
    meaning: { kind: 'festival', name },
    notAfter: name.startsWith('立') ? '建成设确树独创站对中订孤私公' : '今去入个平均',
    notBefore: ['今', '明', '耕', '天', '季', '训', '播', '上河', '街', '路', '村', '镇', '粮'],
    ...(AMBIGUOUS_TERM.test(name) ? { onlyBefore: TERM_CONTEXT } : {}),
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
      ...Array.from(WEEKDAYS, (day, index) =>
        weekdayWord(prefix + base, day, Math.min(index + 1, 7), week, base === '周'),
      ),
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
    notAfter: week === undefined ? COUNTED : '以',
    notBefore: ['次', '个', '岁', '遍', '片', '天一', '时间'],
    ...(isShort && week === undefined ? { onlyBefore: AFTER_WEEKDAY } : {}),
  };
}

function weekWord(word: string, week: number): DateWord {
  return {
    word,
    meaning: { kind: 'weekday', week },
    notAfter: '一以网天',
    notBefore: ['边', '围', '期', '岁', '年', '刊', '转'],
  };
}

function holds(folded: string, start: number, { word, notAfter, notBefore, onlyBefore }: DateWord): boolean {
  const end = start + word.length;
  if (start > 0 && notAfter.includes(folded[start - 1] ?? '\n')) return false;
  if (notBefore.some((other) => folded.startsWith(other, end))) return false;
  if (!onlyBefore) return true;
  onlyBefore.lastIndex = end;
  return onlyBefore.test(folded);
}
