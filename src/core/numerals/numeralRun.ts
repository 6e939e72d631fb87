import table from '../../tables/words/numerals.tsv';
import { characterList, wordList } from '../match/wordList';
import { measureWords } from './measureWords';
import { digitByDigit } from './digitByDigit';
import { isArabic, isZeroOfRun, NumeralRole, roleOf, unitOf, digitValue } from './numeralRoles';
import type { Numeral } from './numeral';

const more = characterList(table, 'more');
const countedByTwo = characterList(table, 'countedByTwo');
const digitWords = wordList(table, 'digitWord');

/** Reads a run left to right with a lower and an upper reading side by side. */
export class RunReader {
  private at: number;
  private readonly total: [number, number] = [0, 0];
  private section: [number, number] = [0, 0];
  private digit: [number, number] | undefined;
  private lastUnit = 0;
  private lastMyriad = 0;
  private afterZero = false;
  private open = false;
  private digitsOnly = true;

  constructor(
    private readonly folded: string,
    private readonly start: number,
    private end: number,
  ) {
    this.at = start;
  }

  read(): Numeral | undefined {
    while (this.at < this.end) {
      if (this.breaksOrder() || this.isWeight() || this.isPerUnit()) break;
      if (!this.step()) return this.digitsOnly ? digitByDigit(this.folded, this.start, this.end) : undefined;
    }
    this.continuePastMore();
    this.closeDigit();
    this.decimals();
    const low = this.total[0] + this.section[0];
    const high = this.total[1] + this.section[1];
    return this.numeral(this.at, low, Math.max(low, high), false);
  }

  private numeral(end: number, low: number, high: number, positional: boolean): Numeral {
    const bare = !positional && this.isBare();
    return {
      start: this.start,
      end,
      low,
      high,
      open: this.open,
      chinese: true,
      factor: this.digit === undefined && this.lastUnit > 0 ? this.lastUnit : 1,
      scaled: bare,
      bare,
      positional,
    };
  }

  private isBare(): boolean {
    return unitOf(this.folded.charCodeAt(this.start)) >= 100;
  }

  /** 三百千米 is 300 of 千米: within one section the units go down. */
  private breaksOrder(): boolean {
    const unit = unitOf(this.folded.charCodeAt(this.at));
    return unit > 0 && unit < 1e4 && this.section[0] > 0 && unit >= this.lastUnit && this.digit === undefined;
  }

  /** 三两茶叶, 十两银子 weigh; 三两天, 一两个, 一两艘 count, and 一千两百 goes on. */
  private isWeight(): boolean {
    const { at, folded } = this;
    if (folded[at] !== '两' || at === this.start || unitOf(folded.charCodeAt(at + 1)) > 0) return false;
    return (this.digit === undefined && this.lastUnit > 0) || !isCounted(folded, at + 1);
  }

  /** 三万一年, 一百一张: the last 一 says per what. */
  private isPerUnit(): boolean {
    const { at, folded } = this;
    const most = this.digit ? 10 : 100;
    if (folded[at] !== '一' || at + 1 !== this.end || this.lastUnit < most || (this.afterZero && !this.digit))
      return false;
    const unit = measureWords.longest(folded, at + 1)?.value;
    return unit !== undefined && unit.kind !== 'money' && unit.kind !== 'percent' && unit.kind !== 'ratio';
  }

  private step(): boolean {
    const code = this.folded.charCodeAt(this.at);
    const role = isZeroOfRun(code) ? NumeralRole.digit : roleOf(code);
    if (role === NumeralRole.vague) return this.takeVague(digitValue(code));
    if (role === NumeralRole.digit) return this.takePlainDigit(digitValue(code));
    this.takeUnit(digitValue(code));
    return true;
  }

  /** 几, 数: some; 参 of the formal digits is three. */
  private takeVague(value: number): boolean {
    if (value > 0) return this.takeDigit([value, value]);
    return this.takeDigit(this.folded[this.at - 1] === '十' ? [1, 9] : [2, 9]);
  }

  private takeDigit(digit: [number, number]): boolean {
    if (this.digit) return false;
    this.digit = digit;
    this.at++;
    return true;
  }

  private takePlainDigit(value: number): boolean {
    if (value === 0) {
      if (this.digit) return false;
      this.afterZero = true;
      this.at++;
      return this.at < this.end || this.start === this.end - 1 || this.lastUnit > 0;
    }
    return this.digit ? this.takeNeighbour(this.digit, value) : this.takeDigit([value, value]);
  }

  /** The second digit of 七八, 三五 and 三两 (three or two). */
  private takeNeighbour([low, high]: [number, number], value: number): boolean {
    if (digitWords.at(this.folded, this.at) > 0) {
      this.end = this.at;
      return true;
    }
    if (low === 3 && this.folded[this.at] === '两') this.digit = [2, 3];
    else if (low === high && isApproximate(low, value)) this.digit = [low, value];
    else return false;
    this.at++;
    return true;
  }

  private takeUnit(unit: number): void {
    this.digitsOnly = false;
    const nothingBefore = this.total[0] === 0 && this.section[0] === 0;
    const alone = unit < 1e4 || nothingBefore ? 1 : 0;
    for (const side of [0, 1] as const) {
      this.section[side] += (this.digit?.[side] ?? alone) * (unit < 1e4 ? unit : 1);
    }
    if (unit >= 1e4) this.closeSection(unit);
    this.digit = undefined;
    this.lastUnit = unit;
    this.afterZero = false;
    this.at++;
  }

  /** 万 and 亿 multiply what has been read since a greater one, and all of it where none was greater (万亿). */
  private closeSection(unit: number): void {
    for (const side of [0, 1] as const) {
      const joins = unit > this.lastMyriad && this.total[side] > 0;
      const multiplied = joins ? (this.total[side] + this.section[side]) * unit : this.section[side] * unit;
      this.total[side] = joins ? multiplied : this.total[side] + multiplied;
    }
    this.section = [0, 0];
    this.lastMyriad = unit;
  }

  /** A last digit after 百, 千, 万 counts the next lower unit: 三百五 is 350; after 零 or 十 it counts ones. */
  private closeDigit(): void {
    if (!this.digit) return;
    const worth = this.lastUnit >= 100 && !this.afterZero ? this.lastUnit / 10 : 1;
    for (const side of [0, 1] as const) this.section[side] += this.digit[side] * worth;
  }

  /** 余 and 多, and 来 before a myriad (三百来万). */
  private saysMore(): boolean {
    const { folded, at } = this;
    if (more(folded, at)) return true;
    return folded[at] === '来' && unitOf(folded.charCodeAt(at + 1)) >= 1e4;
  }

  /** 三百多万, 百余: 余 and 多 and what multipliers follow. */
  private continuePastMore(): void {
    if (this.digitsOnly || this.digit || !this.saysMore()) return;
    this.open = true;
    this.at++;
    this.takeMyriads();
  }

  private takeMyriads(): void {
    for (;;) {
      const unit = unitOf(this.folded.charCodeAt(this.at));
      if (unit < 1e4) return;
      this.closeSection(unit);
      this.lastUnit = unit;
      this.at++;
    }
  }

  /** 三点五, 百分之十二点六, 三点五亿; 三点五十分 and 两点五分 are times of day. */
  private decimals(): void {
    const { folded } = this;
    if (folded[this.at] !== '点' || this.open) return;
    let end = this.at + 1;
    let decimals = '';
    while (isDigit(folded.charCodeAt(end)) && decimals.length < 8) {
      decimals += String(digitValue(folded.charCodeAt(end)));
      end++;
    }
    if (decimals === '' || isClock(folded, end)) return;
    for (const side of [0, 1] as const) this.section[side] = Number(`${this.section[side]}.${decimals}`);
    this.at = end;
    this.multiplyDecimals();
  }

  /** 一点二亿, 三点五百万, 两点五万多. */
  private multiplyDecimals(): void {
    const { folded } = this;
    const small = unitOf(folded.charCodeAt(this.at));
    const isBefore = small >= 100 && small < 1e4 && unitOf(folded.charCodeAt(this.at + 1)) >= 1e4;
    if (isBefore) {
      for (const side of [0, 1] as const) this.section[side] *= small;
      this.at++;
    }
    const before = this.at;
    this.takeMyriads();
    if (this.at === before) return;
    this.digit = undefined;
    for (const side of [0, 1] as const) this.total[side] = Number(this.total[side].toPrecision(15));
    if (!more(folded, this.at)) return;
    this.open = true;
    this.at++;
  }
}

const isDigit = (code: number): boolean => roleOf(code) === NumeralRole.digit || isZeroOfRun(code);

/** 分 (but not 分钟, 分之), 刻, 十 and digits behind 点 say a time of day. */
function isClock(folded: string, end: number): boolean {
  const next = folded[end];
  if (next === '分') return folded[end + 1] !== '钟';
  return next === '刻' || next === '十' || isArabic(folded.charCodeAt(end));
}

/** Neighbouring digits one after the other, and 三五, mean "from … to" (两三, 七八, 三五). */
function isApproximate(low: number, high: number): boolean {
  return high === low + 1 || (low === 3 && high === 5);
}

/** What stands behind 一两 or 三两 is counted, as a measure word says; 三两米饭 weighs. */
function isCounted(folded: string, at: number): boolean {
  if (countedByTwo(folded, at)) return true;
  const unit = measureWords.longest(folded, at);
  return unit !== undefined && !(unit.end === at + 1 && measureWords.beginsOther(folded, at));
}
