import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Findings } from '../article/finder';
import type { Figure, StatedPlace } from '../article/model';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import type { Reading } from '../text/reading';
import type { GoverningName } from './governingNames';
import { ListLines } from './listLines';
import { isSame, isPathWithin, ownPath } from './paths';
import type { Path } from './paths';
import { PlaceBase } from './placeBase';
import { respectiveRow } from './respective';
import type { RespectiveRow } from './respective';
import type { Mark } from './statementMarks';
import { isTopic } from './topic';
import { firstEndingAfter } from '../text/span';

/** A name that governs, and whether it stands in the sentence that is read. */
interface Governing {
  readonly name: GoverningName;
  readonly isHere: boolean;
}

/** Which name governs where the text is read, from left to right, and what it says of each figure. */
export class PlaceScope {
  private readonly answers = new Map<Figure, StatedPlace | null>();
  private readonly base: PlaceBase;
  private readonly own: Path | null;
  private readonly list = new ListLines();
  /** What governs each item of a list of lines until it names something. */
  private ofList: Governing | null = null;
  private governing: Governing | null = null;
  /** The name of which the sentence speaks, as its clauses begin with it. */
  private topic: GoverningName | null = null;
  /** The widest name of this sentence that holds the last one: it governs again behind a semicolon. */
  private wider: GoverningName | null = null;
  /** What governed when the sentence began, and whether it has told of places beside each other since. */
  private before: Governing | null = null;
  private hasSiblings = false;
  private readonly brackets: { readonly governing: Governing | null; readonly at: number }[] = [];
  /** Figures of this sentence before any name, in words that lead to its subject (截至7时,经过86个小时扑救,…). */
  private waiting: Figure[] = [];
  private clauseStart = 0;
  /** What is left of a row of names whose figures stand in the same order (甲镇、乙镇分别3户、5户). */
  private respective: RespectiveRow | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly found: Findings,
    names: readonly GoverningName[],
  ) {
    this.base = new PlaceBase(reading, found, names);
    this.own = found.place && ownPath(found.place);
  }

  mark(mark: Mark, start: number): void {
    if (mark === 'open') this.brackets.push({ governing: this.governing, at: start });
    else if (mark === 'close') this.closeBracket(start);
    else {
      if (mark === 'semicolon' || (mark === 'comma' && wholeAgain.at(this.reading.folded, start + 1) > 0))
        this.returnToWider();
      else if (mark !== 'comma') this.endSentence(mark === 'line', start);
      if (mark === 'semicolon') this.waiting = [];
      this.clauseStart = start + 1;
    }
  }

  name(name: GoverningName): void {
    const now = this.governing?.name.path ?? this.base.at(name.start)?.path ?? this.own ?? undefined;
    const isAbove = now !== undefined && now.length > name.path.length && isPathWithin(now, name.path);
    const topic = isTopic(this.reading.folded, name.start, this.found.dates) || this.isBehindTime(name);
    if (isAbove && !topic) return;
    if (topic && !this.isOffice(name)) this.topic = name;
    this.widen(name);
    if (isPart(this.reading.folded, name.start)) this.hasSiblings = true;
    this.governing = { name, isHere: true };
    for (const figure of this.waiting) this.answers.set(figure, this.stated(name, 'clause'));
    this.waiting = [];
    this.respective = respectiveRow(this.reading.folded, name, this.found.figures);
  }

  figure(figure: Figure): void {
    const { governing } = this;
    const own = figure.start >= (this.respective?.from ?? Infinity) ? this.respective?.names.shift() : undefined;
    if (own) this.answers.set(figure, this.stated({ ...own, isRelative: false, row: [own] }, 'clause'));
    else if (governing) this.answers.set(figure, this.stated(governing.name, governing.isHere ? 'clause' : 'carried'));
    else this.answers.set(figure, this.ofBase(figure));
    if (!governing?.isHere && this.leadsToSubject(figure)) this.waiting.push(figure);
  }

  of(figure: Figure): StatedPlace | null {
    return this.answers.get(figure) ?? null;
  }

  /** 新竹县长到尖石乡: who goes somewhere for a place, whose own the sentence then is not. */
  private isOffice({ end }: GoverningName): boolean {
    return office.at(this.reading.folded, end) > 0;
  }

  /** 首7个月全港: a word for the whole behind a span or a time of day begins to speak of it. */
  private isBehindTime({ isRelative, start }: GoverningName): boolean {
    const { figures } = this.found;
    const last = isRelative ? figures[firstEndingAfter(figures, start - 1)] : undefined;
    const isBehind = last?.end === start && (last.kind === 'duration' || last.kind === 'timeofday');
    return isBehind || (isRelative && endsMonths.before(this.reading.folded, start) >= 0);
  }

  private leadsToSubject(figure: Figure): boolean {
    return (
      (figure.kind === 'timeofday' && (!this.governing || this.opensClause(figure))) ||
      leadsToSubject.at(this.reading.folded, this.clauseStart) > 0
    );
  }

  private opensClause({ start }: Figure): boolean {
    const date = this.found.dates[firstEndingAfter(this.found.dates, start - 1)];
    return start === this.clauseStart || (date?.end === start && date.start === this.clauseStart);
  }

  private widen(name: GoverningName): void {
    const { governing } = this;
    if (!governing?.isHere) this.wider = null;
    else if (isSame(name.path, governing.name.path)) return;
    else if (isPathWithin(name.path, governing.name.path))
      this.wider ??= this.isOffice(governing.name) ? null : governing.name;
    else this.hasSiblings ||= name.path.length > 1 && !isPathWithin(governing.name.path, name.path);
    if (this.wider && !isPathWithin(name.path, this.wider.path)) this.wider = null;
  }

  private returnToWider(): void {
    if (this.wider) this.governing = { name: this.wider, isHere: true };
    else if (this.hasSiblings) this.governing = this.before;
  }

  /** What is named in a bracket holds to its end, unless the bracket holds nothing else (某处(合江县境内)). */
  private closeBracket(at: number): void {
    const open = this.brackets.pop();
    const name = this.governing?.name;
    if (!open || !name || this.governing === open.governing) return;
    const isAll = name.start === open.at + 1 && isBracketEnd(this.reading.folded, name.end, at);
    if (!isAll) this.governing = open.governing;
  }

  private endSentence(isLine: boolean, at: number): void {
    const { governing } = this;
    const told = this.hasSiblings ? this.before?.name : governing?.isHere && this.topic ? this.topic : governing?.name;
    const carried = this.wider ?? told;
    this.waiting = [];
    this.wider = null;
    this.topic = null;
    this.respective = null;
    this.brackets.length = 0;
    const ends = !carried || (isLine && !this.base.goesOn(carried, at));
    const isList = isLine && this.list.goesOn(this.reading.folded, at);
    if (this.list.leads) this.ofList = carried ? { name: carried, isHere: false } : null;
    this.governing = isList ? this.ofList : ends ? null : { name: carried, isHere: false };
    this.before = this.governing;
    this.hasSiblings = false;
  }

  private ofBase(figure: Figure): StatedPlace | null {
    const name = this.base.at(figure.start);
    return name ? this.stated(name, 'carried') : this.ofArticle();
  }

  private ofArticle(): StatedPlace | null {
    const { place } = this.found;
    if (!place) return null;
    return { path: ownPath(place), code: place.code, from: 'article', start: null, end: null, text: null };
  }

  private stated(name: GoverningName, from: 'clause' | 'carried'): StatedPlace | null {
    const { place } = this.found;
    const { start, end, path, code } = name;
    const isOwn = place !== null && isSame(path, ownPath(place));
    if (path.length === 0 || (isOwn && (from === 'carried' || name.isRelative))) return this.ofArticle();
    const text = this.reading.text.slice(start, end);
    return { path, code, from: name.isRelative ? 'carried' : from, start, end, text };
  }
}

const office = wordList(scopeWords, 'office');
const endsMonths = wordList(scopeWords, 'ends-months');
const wholeAgain = wordList(scopeWords, 'whole-again');
const leadsToSubject = wordList(scopeWords, 'leads-to-subject');
const bracketEnd = wordList(scopeWords, 'bracket-end');
const tellsParts = wordList(scopeWords, 'tells-parts');

/** 其中黄山市: one part of what is told of, to which the text returns. */
const isPart = (folded: string, start: number): boolean =>
  tellsParts.before(folded, folded.charAt(start - 1) === ',' ? start - 1 : start) >= 0 || isOfParts(folded, start);

const LONGEST_PARTS = 40;
const endsParts = charSet('。;:!?\n');

/** 其中市区4座、枣阳2座: another part of the row that the word leads to. */
function isOfParts(folded: string, start: number): boolean {
  if (folded.charAt(start - 1) !== '、') return false;
  for (let at = start; at > Math.max(0, start - LONGEST_PARTS) && !endsParts(folded, at); at--)
    if (tellsParts.before(folded, at) >= 0) return true;
  return false;
}

const isBracketEnd = (folded: string, from: number, to: number): boolean =>
  from === to || bracketEnd.at(folded, from) === to;
