import type { Fold } from '../../text/fold';
import type { GroupBy } from '../grouping';
import { sampleOf, shinglesOf } from '../copies/shingles';
import { FigureTable } from '../figures/figureTable';
import { sortedDay } from '../store/articleQuestions';
import type { BlockBytes } from '../store/blockParts';
import { unitsOf } from '../store/bytes';
import type { WordsOf } from '../store/corpusWords';
import { figureColumnsOf, figuresOf } from '../store/figureColumns';
import { hashOf, mixedHash } from '../store/fingerprint';
import { createSteps } from '../store/groupSteps';
import type { GroupSteps } from '../store/groupSteps';
import { Holding } from '../store/holding';
import type { Held } from '../store/holding';
import type { StoredArticle } from '../store/storedArticle';
import { comparable } from '../summary';
import { WordCounts } from '../wordCounts';
import { blockAlone, heldAlone } from './aloneInBlocks';
import type { ClusterRow } from './clusterTable';
import { figureLists } from './figureValues';
import { inUnitOrder } from './unitOrder';

/** An article that is to be loaded. */
export interface Loaded {
  readonly id: string;
  readonly number: number;
  readonly source: string;
  readonly article: StoredArticle;
}

export interface RowsFrom {
  readonly fold: Fold;
  readonly wordsOf: WordsOf;
  /** Which engine analysed them. */
  readonly engine: string;
}

/** Articles as rows of the table: whatever a server will be asked is worked out here, as a store works it out. */
export async function clusterRows(loaded: readonly Loaded[], from: RowsFrom): Promise<readonly ClusterRow[]> {
  const holding = new Holding();
  const steps = createSteps(holding);
  const blocks = loaded.map(({ id, article }) => blockAlone(id, article));
  const held = blocks.map((block, index) => heldAlone(holding, loaded[index]?.id ?? '', block));
  const table = new FigureTable(from.fold, () => Promise.resolve());
  await table.take(holding);
  const figures = { holding, steps, table, fold: from.fold, later: new Set<number>() };
  return loaded.flatMap((one, index) => {
    const [block, own] = [blocks[index], held[index]];
    if (!block || !own) return [];
    const columns = figureColumnsOf(block.figures);
    const end = figuresOf(columns, block.figuresMore, 0, columns.count).map(({ figure }) => figure.end);
    return {
      ...{ id: one.id, number: one.number, source: one.source, engine: from.engine },
      ...ofText(one.article, from.wordsOf),
      ...ofHeld(own, holding, one.article),
      ...ofGroups(own, steps),
      ...ofBlock(block),
      ...figureLists(figures, table.firstOf(own.block) ?? 0, { ...columns, end }),
      ...mentionLists(one.article, from.fold),
    };
  });
}

function ofText({ text, title, described, schemeKeys, summary, mentions }: StoredArticle, wordsOf: WordsOf) {
  const counts = new WordCounts();
  counts.addText(text, wordsOf(text));
  const { total } = counts.counted();
  return {
    ...{ text, described: inUnitOrder(described), path: summary.path, script: summary.script },
    ...{ title_start: title?.start ?? 0, title_length: title ? title.end - title.start : 0 },
    sample: Array.from(sampleOf(shinglesOf(unitsOf([text]).subarray(0, text.length)))),
    ...{ words: total.map(([word]) => word), word_counts: total.map(([, count]) => count) },
    ...{ scheme_keys: schemeKeys, clashes: mentions.clashes.length },
  };
}

function ofHeld(held: Held, holding: Holding, { summary, mentions, publisherKey }: StoredArticle) {
  const hash = hashOf(held, holding);
  return {
    ...{ hash, mixed_hash: mixedHash(hash), day: sortedDay(summary.published) },
    ...{ published: summary.published ?? '', publisher: summary.publisher ?? '', publisher_key: publisherKey ?? '' },
    code: summary.place?.code ?? '',
    place_codes: mentions.places.flatMap(({ code }) => code ?? []),
  };
}

function ofGroups(held: Held, steps: GroupSteps) {
  const way = (by: GroupBy): string => JSON.stringify(steps.of(held, by));
  const keys = (by: GroupBy): readonly string[] => steps.of(held, by).map(({ key }) => key);
  return {
    ...{ place_keys: keys('place'), month_keys: keys('month') },
    ...{ publisher_keys: keys('publisher'), script_keys: keys('script') },
    ...{ place_way: way('place'), month_way: way('month') },
    ...{ publisher_way: way('publisher'), script_way: way('script') },
  };
}

function ofBlock({ heads, summaries, mentions, maps, written, figures, figuresMore }: BlockBytes) {
  return { heads, summaries, mentions, maps, written, figures, figures_more: figuresMore };
}

/** In the order of the text. */
function mentionLists({ mentions: { places, dates, schemes } }: StoredArticle, fold: Fold) {
  const all = [
    ...places.map(({ start, end, code }) => ({ kind: 'place', named: code ?? '', start, end })),
    ...dates.map(({ start, end, value }) => ({ kind: 'date', named: value ?? '', start, end })),
    ...schemes.map(({ start, end, name }) => ({ kind: 'scheme', named: comparable(name, fold), start, end })),
  ].sort((a, b) => a.start - b.start);
  return {
    ...{ 'mention.kind': all.map(({ kind }) => kind), 'mention.named': all.map(({ named }) => named) },
    ...{ 'mention.start': all.map(({ start }) => start), 'mention.end': all.map(({ end }) => end) },
  };
}
