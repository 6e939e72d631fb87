import type { Findings } from '../article/finder';
import type { Figure, StatedPlace } from '../article/model';
import type { Reading } from '../text/reading';
import type { GoverningName } from './governingNames';
import { ListLines } from './listLines';
import { isSame, isPathWithin, ownPath } from './paths';
import type { Path } from './paths';
import { PlaceBase } from './placeBase';
import {
  countedThere,
  goesBack,
  goesOnInParts,
  isBehindCounted,
  actsBelow,
  isBracketEnd,
  isBrokenBehind,
  isLeadingToSubject,
  isOfParts,
  isOfSamePart,
  isOffice,
  isPart,
  isSpanAlone,
  isTitle,
  isUpTo,
  isWholeAgain,
  isWholeBehindTime,
  isWholeByName,
  isWholeDealtWith,
  standsFirst,
} from './placeWords';
import { respectiveRow } from './respective';
import type { RespectiveRow } from './respective';
import { Scene } from './scenes';
import type { Mark } from './statementMarks';
import { placeOfArticle, placeOfName } from './statedPlaces';
import { isTopic } from './topic';
import { speechEnd } from './speech';

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
  /** Who speaks where a line begins is where the last one was told of: that place, and where the speech ends. */
  private spoken: { readonly of: GoverningName; readonly end: number } | null = null;
  /** Times of day that stood before the first name of this sentence. */
  private opening: Figure[] = [];
  /** The names of this sentence of which something is counted. */
  private readonly counted = new Set<GoverningName>();
  /** What governed where the last paragraph ended. */
  private last: GoverningName | null = null;
  private readonly scene = new Scene();
  /** What governed when the sentence began, and whether it has told of places beside each other since. */
  private before: Governing | null = null;
  private hasSiblings = false;
  /** The last name was one more of a row of parts. */
  private isInParts = false;
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
    if (mark === 'line' && isBrokenBehind(this.reading.folded, this.governing, start)) return;
    if (mark === 'open') this.brackets.push({ governing: this.governing, at: start });
    else if (mark === 'close') this.closeBracket(start);
    else {
      if (mark === 'semicolon') this.returnInBracket();
      else if (mark === 'comma' && this.turnsToWhole(start + 1)) this.returnToWider();
      else if (mark !== 'comma') this.endSentence(mark === 'line', start);
      if (mark === 'semicolon') this.waiting = [];
      this.clauseStart = start + 1;
    }
  }

  name(name: GoverningName): void {
    this.leaveSpeech(name.start);
    const isAbove = this.isAboveNow(name);
    const { folded } = this.reading;
    const topic = this.isTold(name);
    this.respective = respectiveRow(folded, name, this.found.figures);
    if (isAbove && !topic) return;
    if (topic && !isOffice(folded, name)) this.topic = name;
    this.widen(name);
    const isOne = isPart(folded, name.start);
    this.hasSiblings ||= isOne && !this.governsHere(name);
    this.isInParts = isOfParts(folded, name.start) || isBehindCounted(folded, name.start, this.found.figures);
    this.governing = { name, isHere: true };
    if (!isOne) this.governWaiting(name);
    this.waiting = [];
    this.governCounted(name);
  }

  figure(figure: Figure): void {
    this.leaveSpeech(figure.start);
    const { governing } = this;
    const own = figure.start >= (this.respective?.from ?? Infinity) ? this.respective?.names.shift() : undefined;
    if (own) this.answers.set(figure, this.stated({ ...own, isRelative: false, row: [own] }, 'clause'));
    else if (governing) this.answers.set(figure, this.stated(governing.name, governing.isHere ? 'clause' : 'carried'));
    else this.answers.set(figure, this.ofBase(figure));
    if (governing?.isHere && figure.kind !== 'timeofday') this.counted.add(governing.name);
    this.letWait(figure);
  }

  of(figure: Figure): StatedPlace | null {
    return this.answers.get(figure) ?? null;
  }

  /** Whether the next name may govern it; what is counted of a name here leads to no other. */
  private letWait(figure: Figure): void {
    const isHere = this.governing?.isHere === true;
    if (isHere ? this.leadsBelow(figure) : this.leadsToSubject(figure)) this.waiting.push(figure);
    else if (isHere) this.waiting = [];
  }

  /** Times and counts that stood before the first name; not before one that is a part of what is told. */
  private governWaiting(name: GoverningName): void {
    for (const figure of this.waiting) this.answers.set(figure, this.stated(name, 'clause'));
    this.opening.push(...this.waiting.filter(({ kind }) => kind === 'timeofday'));
  }

  /** 3宗於西貢區發生的意外: what is counted right before where it is. */
  private governCounted(name: GoverningName): void {
    const figure = name.isRelative ? undefined : countedThere(this.reading.folded, name.start, this.found.figures);
    if (figure) this.answers.set(figure, this.stated(name, 'clause'));
  }

  /** 其中甲区168个、乙区144个,投入…: behind a row of parts a clause tells of the whole again. */
  private turnsToWhole(clause: number): boolean {
    const { folded } = this.reading;
    return (this.isInParts && !isOfSamePart(folded, clause, this.found.places)) || isWholeAgain(folded, clause);
  }

  /** Does it hold what governs where it stands? */
  private isAboveNow({ start, path }: GoverningName): boolean {
    const now = this.governing?.name.path ?? this.base.at(start)?.path ?? this.own ?? undefined;
    return now !== undefined && now.length > path.length && isPathWithin(now, path);
  }

  /** 该县30个村受灾,其中甲、乙等乡较重: what is a part of it is told as the same place. */
  private governsHere({ path }: GoverningName): boolean {
    return this.governing?.isHere === true && isSame(this.governing.name.path, path);
  }

  /** Does a clause begin to tell of it? */
  private isTold(name: GoverningName): boolean {
    const { folded } = this.reading;
    if (isTopic(folded, name.start, this.found.dates) || isWholeByName(folded, name)) return true;
    if (name.isRelative && isWholeDealtWith(folded, name.start)) return true;
    return name.isRelative && isWholeBehindTime(folded, name.start, this.found.figures);
  }

  /** 据木里县前线指挥部报告,截至19时,三江镇起火: a time behind who tells of it leads to what is told. */
  private leadsBelow({ kind }: Figure): boolean {
    return kind === 'timeofday' && this.counted.size === 0 && isUpTo(this.reading.folded, this.clauseStart);
  }

  private leadsToSubject(figure: Figure): boolean {
    const { clauseStart, governing, found } = this;
    const isTime = figure.kind === 'timeofday' && (!governing || standsFirst(figure, clauseStart, found));
    if (isSpanAlone(this.reading.folded, figure, clauseStart)) return true;
    return isTime || isLeadingToSubject(this.reading.folded, figure, clauseStart);
  }

  private widen(name: GoverningName): void {
    const { governing } = this;
    if (!governing?.isHere) this.wider = null;
    else if (isSame(name.path, governing.name.path)) return;
    else if (isPathWithin(name.path, governing.name.path))
      this.wider ??= actsBelow(this.reading.folded, governing.name) ? null : governing.name;
    else this.hasSiblings ||= name.path.length > 1 && !isPathWithin(governing.name.path, name.path);
    if (this.wider && !isPathWithin(name.path, this.wider.path)) this.wider = null;
  }

  private returnToWider(): void {
    if (this.wider) this.governing = { name: this.wider, isHere: true };
    else if (this.hasSiblings) this.governing = this.before;
  }

  /** 三江镇收入增长(其中2011年3549元;2012年4685元): inside a bracket what governed at its begin comes back, and no wider. */
  private returnInBracket(): void {
    const open = this.brackets.at(-1);
    if (open) this.governing = open.governing;
    else this.returnToWider();
  }

  /** What is named in a bracket holds to its end, unless the bracket holds nothing else (某处(合江县境内)). */
  private closeBracket(at: number): void {
    const open = this.brackets.pop();
    const name = this.governing?.name;
    if (!open || !name || this.governing === open.governing) return;
    const { folded } = this.reading;
    const isAll = name.start === open.at + 1 && isBracketEnd(folded, name.end, at);
    if (!isAll && !isTitle(folded, open.at, at)) this.governing = open.governing;
  }

  private endSentence(isLine: boolean, at: number): void {
    const carried = this.carriedOn();
    this.forget();
    const isOver = isLine && carried !== null && !this.goesOnBehind(carried, at);
    if (isLine && carried) this.tell(carried);
    const isList = isLine && this.list.goesOn(this.reading.folded, at);
    const next = carried && { name: carried, isHere: false };
    if (this.list.leads) this.ofList = next;
    this.governing = (isList ? this.ofList : isOver ? null : next) ?? this.ofThere(at + 1);
    this.before = this.governing;
    this.hasSiblings = false;
  }

  private tell(name: GoverningName): void {
    this.last = name;
    if (this.own && name.path.length > this.own.length && isPathWithin(name.path, this.own)) this.scene.tell(name);
  }

  /** 当地部门已安排12户: what the paragraph before told of; 火势猛烈: where the fire was told to be. */
  private ofThere(start: number): Governing | null {
    const { folded } = this.reading;
    const name = this.last && goesBack(folded, start) ? this.last : this.scene.at(folded, start);
    return name && { name, isHere: false };
  }

  /** Does a name govern behind the line that ends here: as the only one of its section, of who speaks, or as 其中, 这次 go back to it? */
  private goesOnBehind(name: GoverningName, at: number): boolean {
    return this.base.goesOn(name, at) || this.isSaid(name, at) || goesOnInParts(this.reading.folded, at + 1);
  }

  /** What governs the next sentence: the wider name of this one, or that of which it tells where nothing is counted of the wider. */
  private carriedOn(): GoverningName | null {
    const { wider } = this;
    const told = this.toldLast();
    if (!wider || !told) return wider ?? told ?? null;
    if (this.isAboveOwn(wider, told)) return told;
    if (this.counted.has(wider) || told.row.at(-1)?.level !== 'village') return wider;
    // 3时,某县接到报警,桥头村起火。死4人: the village goes on, and the time is of it.
    for (const figure of this.opening) this.answers.set(figure, this.stated(told, 'clause'));
    return told;
  }

  private toldLast(): GoverningName | undefined {
    if (this.hasSiblings) return this.before?.name;
    return this.governing?.isHere && this.topic ? this.topic : this.governing?.name;
  }

  /** 全省外资减少,怀化市新设58家: behind a glance at what holds it, an article goes on with its own place. */
  private isAboveOwn(wider: GoverningName, told: GoverningName): boolean {
    const { own } = this;
    return own !== null && wider.path.length < own.length && isPathWithin(told.path, own);
  }

  private forget(): void {
    this.opening = [];
    this.waiting = [];
    this.wider = null;
    this.counted.clear();
    this.topic = null;
    this.respective = null;
    this.isInParts = false;
    this.brackets.length = 0;
  }

  private isSaid(of: GoverningName, lineEnd: number): boolean {
    const end = speechEnd(this.reading.folded, lineEnd);
    if (end >= 0) this.spoken = { of, end };
    return end >= 0;
  }

  /** Behind a speech, what governed it as the place of who speaks governs no more. */
  private leaveSpeech(at: number): void {
    const { spoken, governing } = this;
    if (!spoken || at < spoken.end) return;
    if (governing && !governing.isHere && governing.name === spoken.of) this.governing = this.before = null;
    this.spoken = null;
  }

  private ofBase(figure: Figure): StatedPlace | null {
    const name = this.base.at(figure.start);
    const { place } = this.found;
    return name ? this.stated(name, 'carried') : place && placeOfArticle(place);
  }

  private stated(name: GoverningName, from: 'clause' | 'carried'): StatedPlace | null {
    return placeOfName(name, from, this.found.place, this.reading.text);
  }
}
