import { env, l10n } from 'vscode';
import { besideOthers, tableRows } from '../../core/index';
import type { Collocates, SearchProgress } from '../../core/index';
import type { CorpusGaps } from '../../host/corpus/corpus';
import type { AskedSearch } from '../../host/corpus/latestSearch';
import type { PlaceNames } from '../../host/placeNames';
import { askedInWords } from '../shared/askedInWords';
import { partRead } from '../shared/partRead';
import { proofOf } from '../shared/searchProof';
import { say } from './concordanceWords';

type CollocateRow = Collocates['rows'][number];

/** By log-likelihood, by how often it stands near, before, or behind the hits. */
export type CollocateOrder = 'likelihood' | 'observed' | 'left' | 'right';

/** A page of collocates, a row a word. */
export interface CollocatePage {
  readonly text: string;
  /** By row of the page, from 0: the word, which its row ends with. */
  readonly rows: ReadonlyMap<number, CollocateRow>;
}

interface Counted {
  readonly asked: AskedSearch;
  readonly window: number;
  readonly order: CollocateOrder;
  readonly progress: SearchProgress;
  /** Undefined where the reader stopped the counting. */
  readonly answer: Collocates | undefined;
  readonly gaps: CorpusGaps;
  readonly names: PlaceNames;
}

/** Rows that are shown; the export has all. */
const MOST = 500;

/** Words that stand near a hit more often than they would by chance, in the order that the reader chose. */
export const attracted = (rows: Collocates['rows'], order: CollocateOrder): readonly CollocateRow[] =>
  rows.filter(({ observed, expected }) => observed > expected).sort((a, b) => b[order] - a[order]);

export function collocatePage({ asked, window, order, progress, answer, gaps, names }: Counted): CollocatePage {
  const proof = [askedInWords(asked, names), proofOf(progress, gaps), partRead(gaps)].filter(Boolean).join(' · ');
  if (!answer) return { text: `${proof}\n\n${l10n.t('The counting was stopped.')}\n`, rows: new Map() };
  const all = attracted(answer.rows, order);
  const rows = all.slice(0, MOST);
  if (rows.length === 0)
    return { text: `${proof}\n\n${l10n.t('No word stands near it more often than elsewhere.')}\n`, rows: new Map() };
  const head = [proof, counted(window, answer), collocateOrderInWords(order), ...more(rows.length, all.length), ''];
  const [names_ = '', ...lines] = tableRows.alignedTable([columnNames(), ...rows.map(cellsOf)]);
  const first = head.length + 1;
  return {
    text: `${[...head, names_, ...lines].join('\n')}\n`,
    rows: new Map(rows.map((row, index) => [first + index, row])),
  };
}

/** What is compared with what. */
const counted = (window: number, { near, all }: Collocates): string =>
  l10n.t(
    'Counted: {0} words up to {1} before or behind, in the same sentence, against all {2} words of these articles',
    say(near),
    window,
    say(all),
  );

const more = (shown: number, all: number): readonly string[] =>
  shown < all ? [l10n.t('The first {0} of {1} words are shown; the export has all.', say(shown), say(all))] : [];

const columnNames = (): readonly string[] => [
  l10n.t('Log-likelihood'),
  l10n.t('Near'),
  l10n.t('Before'),
  l10n.t('Behind'),
  l10n.t('Expected'),
  l10n.t('In all'),
  l10n.t('Word'),
];

const cellsOf = ({ written, observed, left, right, expected, total, likelihood }: CollocateRow): readonly string[] => [
  decimals(likelihood),
  say(observed),
  say(left),
  say(right),
  decimals(expected),
  say(total),
  besideOthers(written),
];

const decimals = (value: number): string =>
  value.toLocaleString(env.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export function collocateOrderInWords(order: CollocateOrder): string {
  const words: Record<CollocateOrder, string> = {
    likelihood: l10n.t('Sorted by log-likelihood'),
    observed: l10n.t('Sorted by how often they stand near'),
    left: l10n.t('Sorted by how often they stand before'),
    right: l10n.t('Sorted by how often they stand behind'),
  };
  return words[order];
}
