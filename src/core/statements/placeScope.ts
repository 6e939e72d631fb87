import type { Findings } from '../article/finder';
import type { Figure, StatedPlace } from '../article/model';
import type { Reading } from '../text/reading';
import type { GoverningName } from './governingNames';
import { isSame, isWithin, ownPath } from './paths';
import { PlaceBase } from './placeBase';
import type { Mark } from './statementMarks';
import { isTopic } from './topic';

/** A name that governs, and whether it stands in the sentence that is read. */
interface Governing {
  readonly name: GoverningName;
  readonly isHere: boolean;
}

/** Which name governs where the text is read, from left to right, and what it says of each figure. */
export class PlaceScope {
  private readonly answers = new Map<Figure, StatedPlace | null>();
  private readonly base: PlaceBase;
  private governing: Governing | null = null;
  /** The names of this sentence that govern wider than the last one: the first, larger scopes. */
  private wider: GoverningName[] = [];
  private readonly brackets: (Governing | null)[] = [];
  /** Figures of this sentence that stand before any name. */
  private waiting: Figure[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly found: Findings,
    names: readonly GoverningName[],
  ) {
    this.base = new PlaceBase(reading, found, names);
  }

  mark(mark: Mark): void {
    if (mark === 'open') this.brackets.push(this.governing);
    else if (mark === 'close') this.governing = this.brackets.pop() ?? this.governing;
    else if (mark === 'semicolon') this.returnToWider();
    else if (mark !== 'comma') this.endSentence(mark === 'line');
  }

  name(name: GoverningName): void {
    const now = this.governing?.name.path ?? this.base.at(name.start)?.path;
    const isAbove = now !== undefined && now.length > name.path.length && isWithin(now, name.path);
    if (isAbove && !isTopic(this.reading.folded, name.start, this.found.dates)) return;
    if (
      this.governing?.isHere &&
      isWithin(name.path, this.governing.name.path) &&
      !isSame(name.path, this.governing.name.path)
    )
      this.wider.push(this.governing.name);
    this.governing = { name, isHere: true };
    for (const figure of this.waiting) this.answers.set(figure, this.stated(name, 'clause'));
    this.waiting = [];
  }

  figure(figure: Figure): void {
    const { governing } = this;
    if (governing) this.answers.set(figure, this.stated(governing.name, governing.isHere ? 'clause' : 'carried'));
    else this.answers.set(figure, this.ofBase(figure));
    if (!governing?.isHere && figure.kind === 'timeofday') this.waiting.push(figure);
  }

  of(figure: Figure): StatedPlace | null {
    return this.answers.get(figure) ?? null;
  }

  private returnToWider(): void {
    const first = this.wider[0];
    if (first) this.governing = { name: first, isHere: true };
    this.wider = [];
  }

  private endSentence(isLine: boolean): void {
    this.returnToWider();
    this.waiting = [];
    this.brackets.length = 0;
    this.governing = isLine || !this.governing ? null : { ...this.governing, isHere: false };
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
    if (place && isSame(name.path, ownPath(place)) && (from === 'carried' || name.isRelative)) return this.ofArticle();
    const { start, end, path, code } = name;
    if (path.length === 0) return this.ofArticle();
    const text = this.reading.text.slice(start, end);
    return { path, code, from: name.isRelative ? 'carried' : from, start, end, text };
  }
}
