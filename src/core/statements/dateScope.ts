import type { Findings } from '../article/finder';
import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Figure, StatedTime } from '../article/model';
import { wordList } from '../match/wordList';
import type { Reading } from '../text/reading';
import { overlapsAny } from '../text/span';
import type { Span } from '../text/span';
import { opensAccount } from './accountPeriods';
import { articleTime } from './articleTime';
import type { ArticleTime } from './articleTime';
import { isOfPeople, tellsWhatBefell } from './befallen';
import { changesIn } from './changeEnds';
import type { ChangeTimes } from './changeEnds';
import { goesOnWith, isOfComparedValue } from './comparedValues';
import { DateAsides } from './dateAsides';
import { DateSections } from './dateSections';
import { isInPassing } from './datesInPassing';
import type { Governing } from './datesInPassing';
import { beginsWithDay, isDay, isPeriodOfDays, onlyYear, openFrom, yearOf } from './dateValues';
import { governingDates, isYearBefore } from './governingDates';
import type { GoverningDate } from './governingDates';
import { opensSentenceOf, samePeriodEnd } from './samePeriods';
import { soleYear, timeOfLead } from './leadTime';
import { leadsToLines, ListLines } from './listLines';
import { goesOnTelling } from './goesOnTelling';
import { tellsStanding } from './standingFacts';
import { respectiveTimes } from './respectiveTimes';
import type { RespectiveTimes } from './respectiveTimes';
import type { Mark } from './statementMarks';
import { valueSaid } from './valueSaid';

const tellsParts = wordList(scopeWords, 'tells-parts');

/** Which date governs where the text is read, from left to right, and what it says of each figure. */
export class DateScope {
  readonly dates: readonly GoverningDate[];
  private readonly answers = new Map<Figure, StatedTime | null>();
  private readonly article: ArticleTime;
  private base: Governing | null;
  private readonly respective: RespectiveTimes;
  private readonly changes: ChangeTimes;
  private readonly sections: DateSections;
  private governing: Governing | null = null;
  /** What governed before a date that governs its sentence alone. */
  private behind: Governing | null | undefined = undefined;
  private next: Governing | null = null;
  /** 由去年的41宗(涉及291人)增至55宗: what the date of one figure governs up to the end of the bracket behind it. */
  private inBracket: Governing | null = null;
  /** The last day and year that were told, whatever they governed. */
  private lastDay: Governing | null = null;
  private year: string | null;
  /** The last days from one to another that were told. */
  private lastPeriod: string | null = null;
  /** Figures of this clause: 34479艘渔船于10月25日22时前进港 are of that day. */
  private clause: Figure[] = [];
  /** Whom the sentence tells of before it says when. */
  private subjects: Figure[] = [];
  private readonly asides = new DateAsides<Governing>();
  private readonly list = new ListLines();

  constructor(
    private readonly reading: Reading,
    found: Findings,
  ) {
    this.article = articleTime(reading, found);
    this.dates = governingDates(reading.folded, found, this.article);
    this.respective = respectiveTimes(reading.folded, this.dates, found.figures);
    this.changes = changesIn(reading.folded, found.dates, found.figures);
    this.sections = new DateSections(reading.folded, found.headings, this.dates);
    const lead = timeOfLead(reading.folded, besideTitle(found), this.dates, this.article);
    this.base = lead && { ...lead, from: 'carried' };
    this.year = yearOf(this.base?.value ?? null) ?? (this.article.day === null ? soleYear(this.dates) : null);
  }

  mark(mark: Mark, at: number): void {
    if (mark === 'close' || mark === 'sentence' || mark === 'line') this.inBracket = null;
    if (mark === 'open') this.asides.open(this.governing);
    else if (mark === 'close') this.governing = this.asides.close(this.governing);
    else {
      if (!this.asides.isInside || mark === 'line') this.clause = [];
      if (mark === 'semicolon') this.endPart();
      if (mark === 'sentence' || mark === 'line') this.endSentence(mark === 'line', at);
    }
  }

  date(date: GoverningDate): void {
    const value = this.valueOf(date);
    const from = date.said.kind === 'now' ? 'article' : 'clause';
    const governing: Governing = { date, value: value !== null && date.isOpen ? openFrom(value) : value, from };
    if (date.reach === 'figure') {
      this.next = governing;
      return;
    }
    this.remember(governing);
    if (opensAccount(this.reading.folded, date, value)) this.base = { ...governing, from: 'carried' };
    if (isInPassing(this.reading.folded, governing, this.governing, this.base)) return;
    if ((date.reach === 'sentence' || date.reach === 'part') && this.behind === undefined) this.behind = this.governing;
    this.governing = governing;
    this.asides.dated();
    if (tellsDays(value ?? '')) this.tellBack(governing);
    this.clause = [];
  }

  /** Figures before a day that are of it. */
  private tellBack(governing: Governing): void {
    const { reach, said, end } = governing.date;
    if (reach !== 'part' && said.kind === 'date') this.answerAll(this.clause, governing);
    if (tellsWhatBefell(this.reading.folded, end)) this.answerAll(this.subjects, governing);
  }

  private answerAll(figures: readonly Figure[], governing: Governing): void {
    for (const figure of figures) this.answers.set(figure, this.stated(governing));
  }

  /** 扭转了2018年以来的下降: a time of which no clause speaks is not the year that 全年 goes back to. */
  private remember(governing: Governing): void {
    const { value, date } = governing;
    if (value === null) return;
    if (this.year === null || date.isTopic) this.year = onlyYear(value) ?? this.year;
    if (isDay(value)) this.lastDay = governing;
    if (isPeriodOfDays(value)) this.lastPeriod = value;
  }

  figure(figure: Figure): void {
    if (figure.kind !== 'timeofday') this.asides.counted();
    const told = this.toldOf(figure) ?? this.sectionAt(figure.start) ?? this.baseOf(figure);
    const governing = this.next ?? this.inBracket ?? told;
    if (this.next && this.reading.folded.charAt(figure.end) === '(') this.inBracket = this.next;
    if (!(this.next && this.isOfPair(this.next.date, figure.end))) this.next = null;
    this.answers.set(figure, this.answerOf(figure, governing));
    this.keep(figure, governing);
  }

  /** A day may still come that it is of. */
  private keep(figure: Figure, governing: Governing | null): void {
    const isDated = governing?.from === 'clause';
    if (!(isDated && isDay(governing.value ?? ''))) this.clause.push(figure);
    if (!isDated && isOfPeople(figure)) this.subjects.push(figure);
  }

  /** 今年起从5元提高到6元: it was 5 before, nobody says when. */
  private isOver(figure: Figure, { date: { end, isOpen } }: Governing): boolean {
    return isOpen && this.reading.folded.charAt(end) === '起' && this.changes.firstEnds.has(figure);
  }

  /** 较113学年1777班、33922人, 去年同期为66起、83人: both are of the time that is compared with. */
  private isOfPair(date: GoverningDate, end: number): boolean {
    const { folded } = this.reading;
    const isSame = samePeriodEnd(folded, date.end) !== undefined;
    return goesOnWith(folded, end) && (isSame || isOfComparedValue(folded, date));
  }

  /** 去年游客12万人。村里现有农户86户: what stands is not of the year that an earlier sentence told of. */
  private toldOf({ start }: Figure): Governing | null {
    const { governing } = this;
    const isYear = governing?.from === 'carried' && this.article.day !== null && !beginsWithDay(governing.value ?? '');
    return isYear && tellsStanding(this.reading.folded, start) ? null : governing;
  }

  /** 全县现有茶园60万亩: what stands is told of the article's own day, not of the day of its lead. */
  private baseOf({ start }: Figure): Governing | null {
    const { folded } = this.reading;
    const isOfDay = isDay(this.base?.value ?? '') && this.article.day !== null;
    return isOfDay && tellsStanding(folded, start) ? null : this.base;
  }

  private sectionAt(offset: number): Governing | null {
    const date = this.sections.at(offset);
    return date?.said.kind === 'date' ? { date, value: date.said.value, from: 'carried' } : null;
  }

  of(figure: Figure): StatedTime | null {
    const own = this.respective.of.get(figure) ?? this.changes.times.get(figure);
    if (own) return { value: own.value, from: 'clause', start: own.start, end: own.end, text: this.textOf(own) };
    return this.answers.get(figure) ?? null;
  }

  private endSentence(isLine: boolean, at: number): void {
    this.subjects = [];
    if (isLine) this.asides.endLine();
    const { folded } = this.reading;
    const isList = isLine && this.list.goesOn(folded, at - 1);
    if (!isLine && (this.isComparedNext(at) || this.isYearOfClause())) this.governing = null;
    if (isList || (!isLine && (tellsParts.at(folded, at) > 0 || leadsToLines(folded, at)))) this.carry();
    else this.endDate(isLine && (this.isYearAside() || !goesOnTelling(folded, at, this.governing)));
  }

  /** 养牛2头,去年卖了8600元: last year ends with the sentence that does not begin with it. */
  private isYearOfClause(): boolean {
    const { folded } = this.reading;
    const { start, end } = this.governing?.date ?? { start: 0, end: 0 };
    if (this.governing?.from !== 'clause' || opensSentenceOf(folded, start)) return false;
    return isYearBefore(folded.slice(start, end)) || this.isBeforeReported() || this.isYearOfDay();
  }

  /** 9月3日…。校长说,该校今年三度参赛: the year of the one day of which the text tells is not that of its next sentence. */
  private isYearOfDay(): boolean {
    const day = this.base?.value ?? '';
    return isDay(day) && this.governing?.value === yearOf(day);
  }

  /**
   * A year of which a text of one day tells in passing, or the last of several (2001年水灾、2004年大雨), ends with its paragraph,
   * whatever the next one begins with.
   */
  private isYearAside(): boolean {
    if (!/^\d{4}$/u.test(this.governing?.value ?? '')) return false;
    const { start = 0 } = this.governing?.date ?? {};
    return isDay(this.base?.value ?? '') || (this.article.day !== null && this.reading.folded[start - 1] === '、');
  }

  /** 案件73件,2019年只有4件: in a report on a later year, a year with which its clause alone compares. */
  private isBeforeReported(): boolean {
    const reported = this.base?.value ?? '';
    const value = this.governing?.value ?? '';
    return /^\d{4}$/u.test(reported) && /^\d{4}$/u.test(value) && value < reported;
  }

  /** 去年产量9吨。收购价3元,较去年多1元: the next sentence tells of another time, with which it compares this one. */
  private isComparedNext(at: number): boolean {
    const { folded } = this.reading;
    const { start, end } = this.governing?.date ?? { start: 0, end: 0 };
    const sentence = folded.slice(at, at + NEXT_SENTENCE).split(endsTold, 1)[0] ?? '';
    const again = sentence.indexOf(folded.slice(start, end));
    return again > 0 && end > start && compared.before(sentence, again) >= 0;
  }

  /** 其中10月3日达到2.1万人;门票6000张: the whole is told of again. */
  private endPart(): void {
    if (this.governing?.date.reach !== 'part' || this.behind === undefined) return;
    this.governing = this.behind;
    this.behind = undefined;
  }

  /** Behind a sentence, a date of that sentence alone governs no more, and behind a paragraph none does. */
  private endDate(isParagraph: boolean): void {
    if (this.behind !== undefined) this.governing = this.behind;
    this.behind = undefined;
    if (isParagraph) this.governing = null;
    else this.carry();
  }

  private carry(): void {
    if (this.governing?.from === 'clause') this.governing = { ...this.governing, from: 'carried' };
  }

  private valueOf(date: GoverningDate): string | null {
    const { said, start } = date;
    const told = this.governing?.value ?? null;
    const { day } = this.article;
    const dayOfEvent = (event: string): string | null => this.dayOfEvent(event, start);
    const whole = this.respective.whole.get(date);
    if (whole) return whole;
    const { year, lastPeriod } = this;
    return valueSaid(said, { day, told, lastDay: this.lastDay?.value ?? null, lastPeriod, year, dayOfEvent });
  }

  /** The last day that stands before the first word of an event, in its clause or before. */
  private dayOfEvent(event: string, before: number): string | null {
    const at = this.reading.folded.indexOf(event);
    if (at < 0 || at >= before - event.length) return null;
    const day = this.dates.findLast(({ start, said }) => start < at && said.kind === 'date' && isDay(said.value));
    return day?.said.kind === 'date' ? day.said.value : null;
  }

  private answerOf(figure: Figure, governing: Governing | null): StatedTime | null {
    if (!governing) return this.ofArticle();
    return this.isOver(figure, governing) ? null : this.stated(governing);
  }

  private ofArticle(): StatedTime | null {
    const { day } = this.article;
    return day === null ? null : { value: day, from: 'article', start: null, end: null, text: null };
  }

  private textOf({ start, end }: Span): string {
    return this.reading.text.slice(start, end);
  }

  private stated({ date, value, from }: Governing): StatedTime | null {
    if (value === null) return null;
    if (from === 'article') return { value, from, start: null, end: null, text: null };
    const { start, end } = date.words ?? date;
    return { value, from, start, end, text: this.textOf({ start, end }) };
  }
}

/** A day, or from one to another. */
const tellsDays = (value: string): boolean => isDay(value) || isPeriodOfDays(value);

/** The figures of the text itself, or those of its title where it has no others; what is read in a byline is none. */
function besideTitle({ figures, credits }: Findings): readonly Figure[] {
  const own = figures.filter((figure) => !overlapsAny(credits, figure));
  return own.length > 0 ? own : figures;
}

const endsTold = /[。!?\n]/u;
const compared = wordList(scopeWords, 'compared-time');
/** As far as a sentence is looked through. */
const NEXT_SENTENCE = 80;
