import type { FigureGrouping, FigurePoint } from '../../core/index';
import { button, element } from '../elements';
import { withFields } from '../filters/queryParts';
import type { FoundFigures, NamedGroup, PageState, PictureKind, ShownStep, StretchAsked } from '../messages';
import type { PageWords } from '../pageWords';
import { bars } from './bars';
import { growth } from './growthLine';
import { outlineMap, tileMap } from './maps';
import { drawnOf, measureOf } from './measure';
import type { MarkAsk } from './measure';
import { drawPicture, pictureTable } from './picture';
import type { Picture } from './picture';
import { REGIONS } from './regions';
import { spread } from './spread';
import { timeline } from './timeline';

/** What pictures are drawn from, and what comes of a click on a mark. */
export interface PictureHost {
  readonly words: PageWords;
  readonly locale: string;
  groups(by: FigureGrouping, limit: number): Promise<readonly NamedGroup[]>;
  points(found: FoundFigures, limit: number): Promise<readonly FigurePoint[]>;
  /** Null where the filters do not mean one noun of one place. */
  growth(): Promise<readonly ShownStep[] | null>;
  readonly open: (at: StretchAsked) => void;
  readonly ask: MarkAsk;
  /** Shows the row of a mark. */
  readonly reveal: (row: number) => void;
  /** Names of places in the reader's script. */
  names(of: readonly string[]): Promise<readonly string[]>;
  changed(state: Pick<PageState, 'picture' | 'asTable'>): void;
}

const MOST = { bars: 40, months: 600, timePoints: 1500, values: 20_000, regions: 60, prefectures: 500 };

type Shown = Pick<PageState, 'picture' | 'asTable'>;

/** A picture of what the filters leave, or the table behind it. Its marks lead to their rows. */
export class PicturePane {
  readonly choice: HTMLElement;
  readonly body = element('section', { class: 'picture', hidden: true });
  private readonly select: HTMLSelectElement;
  private found: FoundFigures | undefined;
  private shown: Shown = { picture: undefined, asTable: false };
  private drawing = 0;

  constructor(private readonly host: PictureHost) {
    const { words } = host;
    const kinds: readonly (readonly [string, string])[] = [['', words.noPicture], ...Object.entries(this.titles)];
    this.select = element(
      'select',
      { 'aria-label': words.pictures },
      ...kinds.map(([value, name]) => element('option', { value }, name)),
    );
    this.select.addEventListener('change', () => {
      this.choose({ ...this.shown, picture: (this.select.value || undefined) as PictureKind | undefined });
    });
    this.choice = element('label', { class: 'choice' }, element('span', {}, words.pictures), this.select);
    let width = 0;
    new ResizeObserver(([entry]) => {
      const now = Math.round(entry?.contentRect.width ?? 0);
      if (now === width || now === 0) return;
      width = now;
      void this.draw();
    }).observe(this.body);
  }

  async show(found: FoundFigures, { picture, asTable }: Shown): Promise<void> {
    this.found = found;
    this.shown = { picture, asTable };
    this.select.value = picture ?? '';
    await this.draw();
  }

  private get titles(): Readonly<Record<PictureKind, string>> {
    const { bars: byCounty, timeline: time, growth: steps, spread: values, tiles, outlines } = this.host.words;
    return { bars: byCounty, time, growth: steps, spread: values, tiles, outlines };
  }

  private choose(shown: Shown): void {
    this.shown = shown;
    this.host.changed(shown);
    void this.draw();
  }

  private async draw(): Promise<void> {
    const own = ++this.drawing;
    const { picture: kind, asTable } = this.shown;
    this.body.hidden = kind === undefined;
    if (kind === undefined || !this.found) return;
    const picture = await this.make(kind, this.found);
    if (own !== this.drawing) return;
    const { words } = this.host;
    const title = this.titles[kind];
    const other = button(asTable ? words.asPicture : words.asTable, { class: 'secondary' }, () => {
      this.choose({ picture: kind, asTable: !asTable });
      this.body.querySelector('button')?.focus();
    });
    const choices = kind === 'growth' ? [] : this.unitsToChoose(this.found);
    const note = element('p', {}, picture.notes.join(' '), ...choices);
    const head = element('div', { class: 'picture-head' }, element('h2', {}, title), note, other);
    const nothing = element('p', { class: 'quiet' }, words.nothingToDraw);
    const whole =
      picture.marks.length === 0 ? nothing : asTable ? pictureTable(picture, title) : drawPicture(picture, title);
    this.body.replaceChildren(
      head,
      element('div', { class: 'canvas-of-picture', tabindex: asTable ? 0 : undefined }, whole),
      ...(kind === 'growth' && !asTable ? stepList(picture, title) : []),
    );
  }

  /** Values of several things, or in several units, can't be compared: says so, and offers the units of most figures. */
  private unitsToChoose({ units, isOneNoun }: FoundFigures): readonly (Node | string)[] {
    const { words, locale, ask } = this.host;
    if (units.length === 1 && !isOneNoun) return [` ${words.severalNouns}`];
    if (units.length < 2) return [];
    const choices = units.map(({ key, label, figures }) => {
      const press = button(`${label} (${figures.toLocaleString(locale)})`, { class: 'link' }, () => {
        ask((query) => withFields(query, { units: [key] }), { [`unit:${key}`]: label });
      });
      return [' ', press];
    });
    return [` ${words.severalUnits} `, ...choices.flat()];
  }

  private async regions(): Promise<Pick<Parameters<typeof tileMap>[0], 'groups' | 'names'>> {
    const names = await this.host.names(REGIONS.map(({ name }) => name));
    return { names, groups: await this.host.groups('province', MOST.regions) };
  }

  private async make(kind: PictureKind, found: FoundFigures): Promise<Picture> {
    const { host } = this;
    const measure = measureOf(found, host.words, host.locale);
    const width = Math.max(320, this.body.clientWidth - 24);
    const common = { measure, width, ask: host.ask };
    switch (kind) {
      case 'bars':
        return bars({ ...common, groups: await host.groups('county', MOST.bars) });
      case 'time': {
        const points = await host.points(found, MOST.timePoints);
        const groups = await host.groups('month', MOST.months);
        const picture = timeline({ ...common, groups, points, reveal: host.reveal });
        return withNote(picture, measure.unit === undefined ? undefined : drawnOf(points.length, found.total, measure));
      }
      case 'growth': {
        const steps = await host.growth();
        const picture = growth({ ...common, steps: steps ?? [], open: host.open });
        return withNote(picture, steps === null ? host.words.growthNeeds : undefined);
      }
      case 'spread': {
        if (measure.unit === undefined) return bars({ ...common, groups: await host.groups('unit', MOST.bars) });
        const points = await host.points(found, MOST.values);
        return withNote(spread({ ...common, points }), drawnOf(points.length, found.total, measure));
      }
      case 'tiles':
        return tileMap({ ...common, ...(await this.regions()) });
      case 'outlines':
        return outlineMap({
          ...{ ...common, ...(await this.regions()) },
          prefectures: await host.groups('prefecture', MOST.prefectures),
        });
    }
  }
}

/** The steps stand below their picture, for who says each is half of what they tell. */
const stepList = (picture: Picture, title: string): readonly HTMLElement[] =>
  picture.marks.length === 0
    ? []
    : [element('div', { class: 'canvas-of-picture steps', tabindex: 0 }, pictureTable(picture, title))];

const withNote = (picture: Picture, note: string | undefined): Picture =>
  note === undefined ? picture : { ...picture, notes: [...picture.notes, note] };
