import type { FigureRow } from '../store/figureColumns';
import { figuresAt } from '../store/figureRows';
import { textOf, unitsOfBytes } from '../store/bytes';
import { jsonOf } from '../store/blockHeads';
import type { Held, Holding } from '../store/holding';
import type { KeptMentions } from '../store/storedArticle';
import { comparable } from '../summary';
import { overlaps } from '../../text/span';
import type { Fold } from '../../text/fold';
import { serialNumbersOf } from './serialNumbers';
import { isSameReport } from './sameReport';
import type { ReportLooked } from './sameReport';
import { SampleIndex } from './sampleIndex';
import { sampleOf, shinglesOf } from './shingles';

/** Reports that are one: numbers of articles, the earliest first. */
export type CopiesFound = readonly (readonly number[])[];

/** A report by its number, which grows with the corpus, and what it is found by. */
export interface SampledReport {
  readonly number: number;
  readonly sample: Uint32Array;
}

interface FinderFrom {
  /** Told which articles will be asked for next. */
  readonly bring: (numbers: readonly number[]) => Promise<unknown>;
  /** An article by its number. */
  readonly held: (number: number) => Promise<Held | undefined>;
  readonly dayOf: (held: Held) => string | null;
  readonly fold: Fold;
}

/** Reports that share most are looked at; those that are one with another are among the first. */
const LOOKED_AT = 6;

/** Goes once through the texts of a store. */
export function copiesIn({
  holding,
  fold,
  breathe,
}: Pick<FinderFrom, 'fold'> & {
  readonly holding: Holding;
  readonly breathe: () => Promise<void>;
}): Promise<CopiesFound> {
  const dayOf: FinderFrom['dayOf'] = ({ block, article }) => holding.names.name(block.get(article, 'published'));
  return copiesAmong(samplesIn(holding, breathe), {
    bring: () => Promise.resolve(),
    held: (number) => Promise.resolve(holding.at(number)),
    ...{ dayOf, fold },
  });
}

async function* samplesIn(
  holding: Holding,
  breathe: () => Promise<void>,
): AsyncGenerator<SampledReport, void, undefined> {
  for (const block of holding.numbers()) {
    const read = holding.block(block);
    if (!read) continue;
    const text = unitsOfBytes(await read.read('text'));
    for (const { article, ref } of holding.articlesOf(block)) {
      const units = text.subarray(read.get(article, 'text'), read.end(article, 'text') - 1);
      yield { number: ref, sample: sampleOf(shinglesOf(units)) };
    }
    await breathe();
  }
}

/** Each report is compared with what earlier ones it shares runs of characters with. */
export async function copiesAmong(reports: AsyncIterable<SampledReport>, from: FinderFrom): Promise<CopiesFound> {
  const index = new SampleIndex();
  const looked = new LookedReports(from);
  /** The group of a report that has been gone through. */
  const groupOf = new Map<number, number[]>();
  for await (const batch of inBatches(reports)) {
    const found = batch.map(({ number, sample }) => {
      const candidates = index.candidates(sample, LOOKED_AT);
      index.add(number, sample);
      return { number, candidates };
    });
    const compared = found.filter(({ candidates }) => candidates.length > 0);
    await from.bring(compared.flatMap(({ number, candidates }) => [number, ...candidates]));
    for (const { number, candidates } of found) {
      const same = await looked.sameAmong(candidates, number);
      const group = same === undefined ? [] : (groupOf.get(same) ?? []);
      group.push(number);
      groupOf.set(number, group);
    }
  }
  const groups = [...new Set(groupOf.values())].filter((group) => group.length > 1);
  await from.bring(groups.flat());
  return Promise.all(groups.map((group) => earliestFirst(group, from)));
}

/** Reports that are compared before others are looked at. */
const BATCH = 500;

async function* inBatches(reports: AsyncIterable<SampledReport>): AsyncGenerator<readonly SampledReport[]> {
  let batch: SampledReport[] = [];
  for await (const report of reports) {
    batch.push(report);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** By the day of publication, what has none last; of one day the longest text first. */
async function earliestFirst(group: readonly number[], { held, dayOf }: FinderFrom): Promise<readonly number[]> {
  const found = await Promise.all(group.map(async (number) => ({ number, article: await held(number) })));
  const known = found.flatMap(({ number, article }) =>
    article ? [{ number, day: dayOf(article) ?? '~', length: lengthOf(article) }] : [],
  );
  const compare = (a: (typeof known)[number], b: (typeof known)[number]): number =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : b.length - a.length || a.number - b.number;
  return known.sort(compare).map(({ number }) => number);
}

const lengthOf = ({ block, article }: Held): number => block.end(article, 'text') - block.get(article, 'text');

/** Reports as they are compared; the latest are kept, for copies often lie together. */
class LookedReports {
  private readonly known = new Map<number, ReportLooked>();

  constructor(private readonly from: FinderFrom) {}

  async sameAmong(candidates: readonly number[], number: number): Promise<number | undefined> {
    if (candidates.length === 0) return undefined;
    const own = await this.get(number);
    for (const candidate of candidates) {
      const other = await this.get(candidate);
      if (own && other && isSameReport(own, other)) return candidate;
    }
    return undefined;
  }

  private async get(number: number): Promise<ReportLooked | undefined> {
    const known = this.known.get(number);
    if (known) return known;
    const held = await this.from.held(number);
    if (!held) return undefined;
    const looked = await reportLooked(held, this.from.fold);
    this.known.set(number, looked);
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
  const units = unitsOfBytes(text);
  return {
    shingles: shinglesOf(units),
    serials: serialNumbersOf(textOf(units)),
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
