import type { FigureRow } from '../store/figureColumns';
import { figuresAt } from '../store/figureRows';
import { unitsOfBytes } from '../store/bytes';
import { jsonOf } from '../store/blockHeads';
import type { Held, Holding } from '../store/holding';
import type { KeptMentions } from '../store/storedArticle';
import { comparable } from '../summary';
import { overlaps } from '../../text/span';
import type { Fold } from '../../text/fold';
import { isSameReport } from './sameReport';
import type { ReportLooked } from './sameReport';
import { SampleIndex } from './sampleIndex';
import { sampleOf, shinglesOf } from './shingles';

/** Reports that are one: numbers of articles, the earliest first. */
export type CopiesFound = readonly (readonly number[])[];

interface FinderFrom {
  readonly holding: Holding;
  readonly fold: Fold;
  readonly breathe: () => Promise<void>;
}

/** Reports that share most are looked at; those that are one with another are among the first. */
const LOOKED_AT = 6;

/** Goes once through the texts: each article is compared with what earlier ones it shares runs of characters with. */
export async function copiesIn(from: FinderFrom): Promise<CopiesFound> {
  const index = new SampleIndex();
  const looked = new LookedReports(from);
  /** The group of an article that has been gone through. */
  const groupOf = new Map<number, number[]>();
  for (const number of from.holding.numbers()) {
    const block = from.holding.block(number);
    if (!block) continue;
    const text = unitsOfBytes(await block.read('text'));
    for (const held of from.holding.articlesOf(number)) {
      const units = text.subarray(block.get(held.article, 'text'), block.end(held.article, 'text') - 1);
      const sample = sampleOf(shinglesOf(units));
      const same = await looked.sameAmong(index.candidates(sample, LOOKED_AT), held.ref);
      const group = same === undefined ? [] : (groupOf.get(same) ?? []);
      group.push(held.ref);
      groupOf.set(held.ref, group);
      index.add(held.ref, sample);
    }
    await from.breathe();
  }
  const groups = [...new Set(groupOf.values())].filter((group) => group.length > 1);
  return groups.map((group) => earliestFirst(group, from.holding));
}

/** By the day of publication, what has none last; of one day the longest text first. */
function earliestFirst(group: readonly number[], holding: Holding): readonly number[] {
  const articles = group.flatMap((ref) => holding.at(ref) ?? []);
  const day = ({ block, article }: Held): string => holding.names.name(block.get(article, 'published')) ?? '~';
  const length = ({ block, article }: Held): number => block.end(article, 'text') - block.get(article, 'text');
  const compare = (a: Held, b: Held): number =>
    day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : length(b) - length(a) || a.ref - b.ref;
  return articles.sort(compare).map(({ ref }) => ref);
}

/** Reports as they are compared; the latest are kept, for copies often lie together. */
class LookedReports {
  private readonly known = new Map<number, ReportLooked>();

  constructor(private readonly from: FinderFrom) {}

  async sameAmong(candidates: readonly number[], ref: number): Promise<number | undefined> {
    if (candidates.length === 0) return undefined;
    const own = await this.get(ref);
    for (const candidate of candidates) {
      const other = await this.get(candidate);
      if (own && other && isSameReport(own, other)) return candidate;
    }
    return undefined;
  }

  private async get(ref: number): Promise<ReportLooked | undefined> {
    const known = this.known.get(ref);
    if (known) return known;
    const held = this.from.holding.at(ref);
    if (!held) return undefined;
    const looked = await reportLooked(held, this.from.fold);
    this.known.set(ref, looked);
    const [oldest] = this.known.keys();
    if (this.known.size > KEPT && oldest !== undefined) this.known.delete(oldest);
    return looked;
  }
}

const KEPT = 512;

/** Reads what of an article is compared; the day of its printing is each printing's own. */
export async function reportLooked(held: Held, fold: Fold): Promise<ReportLooked> {
  const { block, article } = held;
  const [text, figures, mentions] = await Promise.all([
    block.read('text', block.get(article, 'text') * 2, (block.end(article, 'text') - 1) * 2),
    figuresOfArticle(held),
    block.piece(article, 'mentions'),
  ]);
  const { places, dates, credits } = jsonOf(mentions) as KeptMentions;
  const days = dates.filter((date) => !credits.some((credit) => overlaps(credit, date)));
  return {
    shingles: shinglesOf(unitsOfBytes(text)),
    figures: new Set(figures.map(({ figure }) => figureKey(figure, fold))),
    places: new Set(places.flatMap(({ code }) => code ?? [])),
    dates: new Set(days.flatMap(({ value }) => (value === null ? [] : dayOf(value)))),
  };
}

/** What it says, whichever script it is written in. */
export function figureKey({ value, unit }: FigureRow['figure'], fold: Fold): string {
  return `${JSON.stringify(value)} ${unit === null ? '' : comparable(unit, fold)}`;
}

/** The hour is often left out, the day not. */
const dayOf = (value: string): string[] => (value.startsWith('T') ? [] : [value.slice(0, 'yyyy-mm-dd'.length)]);

/** All figures of an article, in order. */
export async function figuresOfArticle({ block, article }: Held): Promise<readonly FigureRow[]> {
  const [columns, more] = await Promise.all([block.read('figures'), block.read('figuresMore')]);
  const [from, to] = [block.get(article, 'figures'), block.end(article, 'figures')];
  return [...figuresAt(columns, more, new Set(Array.from({ length: to - from }, (_, row) => from + row))).values()];
}
