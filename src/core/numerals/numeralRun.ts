import { charSet } from '../match/charSet';
import { isArabic, Role, roleOf, valueOf } from './numeralRoles';
import type { Numeral } from './numeral';

const more = charSet('余多');
const isMyriad = charSet('万亿');
const clockWords = charSet('分十刻');
/** Behind 三两 and 一两: what is counted so. */
const isCountedByTwo = charSet('个天日年月次人名位句件条头里下步小周季杯块口只家户处种场页段遍回趟声岁代成点');

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
    private readonly end: number,
  ) {
    this.at = start;
  }

  read(): Numeral | undefined {
    while (this.at < this.end) {
      if (this.breaksOrder() || this.isWeight()) break;
      if (!this.step()) return this.digitsOnly ? this.positional() : undefined;
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
    const code = this.folded.charCodeAt(this.start);
    return roleOf(code) === Role.unit && valueOf(code) >= 100;
  }

  /** 三百千米 is 300 of 千米: within one section the units go down. */
  private breaksOrder(): boolean {
    const code = this.folded.charCodeAt(this.at);
    const unit = roleOf(code) === Role.unit ? valueOf(code) : 0;
    return unit > 0 && unit < 1e4 && this.section[0] > 0 && unit >= this.lastUnit && this.digit === undefined;
  }

  /** 三两茶叶, 十两银子 weigh; 三两天, 一两个 count, and 一千两百 goes on. */
  private isWeight(): boolean {
    const { at, folded } = this;
    if (folded[at] !== '两' || at === this.start || roleOf(folded.charCodeAt(at + 1)) === Role.unit) return false;
    return (this.digit === undefined && this.lastUnit > 0) || !isCountedByTwo(folded, at + 1);
  }

  private step(): boolean {
    const code = this.folded.charCodeAt(this.at);
    const role = roleOf(code);
    if (role === Role.vague) return this.takeDigit(this.folded[this.at - 1] === '十' ? [1, 9] : [2, 9]);
    if (role === Role.digit) return this.takePlainDigit(valueOf(code));
    this.takeUnit(valueOf(code));
    return true;
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
    if (!this.digit) return this.takeDigit([value, value]);
    const [low, high] = this.digit;
    if (low === 3 && this.folded[this.at] === '两') return this.orTwo();
    if (low !== high || !isApproximate(low, value)) return false;
    this.digit = [low, value];
    this.at++;
    return true;
  }

  /** 三两天: three or two. */
  private orTwo(): boolean {
    this.digit = [2, 3];
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
    return folded[at] === '来' && isMyriad(folded, at + 1);
  }

  /** 三百多万, 百余: 余 and 多 and what multipliers follow. */
  private continuePastMore(): void {
    if (this.digitsOnly || this.digit || !this.saysMore()) return;
    this.open = true;
    this.at++;
    while (roleOf(this.folded.charCodeAt(this.at)) === Role.unit && valueOf(this.folded.charCodeAt(this.at)) >= 1e4) {
      const unit = valueOf(this.folded.charCodeAt(this.at));
      this.closeSection(unit);
      this.at++;
    }
  }

  /** 三点五, 百分之十二点六; 三点五十分 and 两点五分 are times of day. */
  private decimals(): void {
    if (this.folded[this.at] !== '点' || this.open) return;
    let end = this.at + 1;
    let decimals = '';
    while (roleOf(this.folded.charCodeAt(end)) === Role.digit && decimals.length < 8) {
      decimals += String(valueOf(this.folded.charCodeAt(end)));
      end++;
    }
    const isClock = clockWords(this.folded, end) || isArabic(this.folded.charCodeAt(end));
    if (decimals === '' || isClock) return;
    for (const side of [0, 1] as const) this.section[side] = Number(`${this.section[side]}.${decimals}`);
    this.at = end;
  }

  private positional(): Numeral | undefined {
    const run = this.folded.slice(this.start, this.end);
    if (run.length < 3 || /[两几数]/u.test(run)) return undefined;
    const value = Number(Array.from(run, (_, i) => valueOf(run.charCodeAt(i))).join(''));
    return this.numeral(this.end, value, value, true);
  }
}

/** Neighbouring digits one after the other, and 三五, mean "from … to" (两三, 七八, 三五). */
function isApproximate(low: number, high: number): boolean {
  return high === low + 1 || (low === 3 && high === 5);
}
