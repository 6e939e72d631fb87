import type { Article, Figure, PlaceMention } from '../../article/model';
import type { ClashKind } from '../../checks/clash';
import { allFigureChecks } from '../../checks/figureChecks';
import type { Fold } from '../../text/fold';
import type { Reading } from '../../text/reading';
import type { SourceMap } from '../../text/sourceMap';
import type { Span } from '../../text/span';
import { comparable, summarize } from '../summary';
import type { ArticleSummary, ListedSummary, SchemeInArticle } from '../summary';

/** What a store keeps of an article's analysis beside its text; lists stand apart, for they are seldom asked for. */
export type KeptSummary = Omit<ListedSummary, 'id'>;

/** A date as a store keeps it. Source offsets. */
export interface KeptDate extends Span {
  /** ISO 8601; null where nothing can be said. */
  readonly value: string | null;
}

/** Where a credit stands. Source offsets. */
export interface KeptCredit extends Span {
  readonly role: Article['credits'][number]['role'];
}

/** Figures of an article that cannot all be true, each by its index among them. */
export interface KeptClash {
  readonly kind: ClashKind;
  readonly figure: number;
  readonly others: readonly number[];
  readonly worked: number | null;
}

/** The mentions of an article that are kept whole. */
export interface KeptMentions {
  readonly schemes: readonly SchemeInArticle[];
  /** The first mention of each place, by its code. */
  readonly places: readonly PlaceMention[];
  readonly dates: readonly KeptDate[];
  readonly credits: readonly KeptCredit[];
  readonly clashes: readonly KeptClash[];
}

/** An article as it goes into a store and comes out of one. */
export interface StoredArticle {
  /** The line of a file with many articles, from 1; 0 where the file is the article. */
  readonly line: number;
  /** The reading text, as written. */
  readonly written: string;
  /** The same, folded and in small letters: what is searched. Of the same length. */
  readonly text: string;
  /** From the text to the source, in UTF-16 units of the decoded file or record. */
  readonly map: SourceMap;
  readonly sourceLength: number;
  /** The title in the text; null where it stands in none. */
  readonly title: Span | null;
  /** What a filter asks, folded and in small letters, the title or the first words first. */
  readonly described: string;
  readonly summary: KeptSummary;
  /** The publisher in the form in which both scripts are compared. */
  readonly publisherKey: string | null;
  /** The schemes' names in that form, once each. */
  readonly schemeKeys: readonly string[];
  readonly mentions: KeptMentions;
  /** All figures, and by the same index their nouns in the form in which both scripts are compared. */
  readonly figures: readonly Figure[];
  readonly nounKeys: readonly (string | null)[];
}

/** What an article is made for a store from. */
export interface Studied {
  readonly article: Article;
  readonly reading: Reading;
}

/**
 * @param line of a file with many articles, 0 for the file itself
 * @param fold the engine's
 */
export function storedArticle({ article, reading }: Studied, line: number, fold: Fold): StoredArticle {
  const { schemes, places, ...summary } = keptOf(summarize('', article, reading.source, reading.text));
  const credit = article.credits.find(({ role }) => role === 'title');
  return {
    line,
    written: reading.text,
    text: inSmallLetters(reading.folded),
    map: reading.map,
    sourceLength: reading.source.length,
    title: credit ? inText(credit, reading.map) : null,
    described: inSmallLetters(fold(describedBy(summary))),
    summary,
    publisherKey: summary.publisher === null ? null : comparable(summary.publisher, fold),
    schemeKeys: [...new Set(schemes.map(({ name }) => comparable(name, fold)))],
    mentions: {
      ...{ schemes, places, dates: article.dates.map(keptDate), credits: article.credits.map(keptCredit) },
      clashes: clashesOf({ article, reading }),
    },
    figures: article.figures,
    nounKeys: article.figures.map(({ noun }) => (noun === null ? null : comparable(noun, fold))),
  };
}

/** The id is the file's and the line's, and the figures have columns of their own. */
function keptOf(summary: ArticleSummary): Omit<ArticleSummary, 'id' | 'figures'> {
  const kept: Omit<ArticleSummary, 'id' | 'figures'> & { id?: string; figures?: unknown } = { ...summary };
  delete kept.id;
  delete kept.figures;
  return kept;
}

const inText = ({ start, end }: Span, map: SourceMap): Span => ({
  start: map.toReading(start),
  end: map.toReading(end),
});

function clashesOf({ article, reading }: Studied): readonly KeptClash[] {
  const index = (figure: Figure): number => article.figures.indexOf(figure);
  return allFigureChecks(article, reading).map(({ kind, figure, others, worked }) => ({
    ...{ kind, figure: index(figure), others: others.map(index), worked },
  }));
}

const keptDate = ({ start, end, value }: Article['dates'][number]): KeptDate => ({ start, end, value });
const keptCredit = ({ start, end, role }: Article['credits'][number]): KeptCredit => ({ start, end, role });

/** The words by which an article is found in a list. */
export function describedBy(summary: KeptSummary): string {
  const { title, opening, publisher, author, editor, published, path, place } = summary;
  const where = place ? [place.province, place.prefecture, place.county] : [];
  return [title, opening, publisher, author, editor, published, path, ...where].filter(Boolean).join('\n');
}

/** Small letters must keep every offset; the few characters that would grow stay as they are. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
