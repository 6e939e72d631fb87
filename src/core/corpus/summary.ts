import type { Article, ArticlePlace, Figure, PlaceMention, SchemeMention, Script } from '../article/model';
import type { Fold } from '../text/fold';
import type { DecidedBy } from '../files/decode';
import type { Encoding } from '../files/decodable';
import { previewOf } from '../text/preview';
import type { Preview } from '../text/preview';
import type { Mention } from '../text/span';

/** A figure as the corpus remembers it: enough to show it beside others that count the same. Source offsets. */
export interface CountedFigure extends Mention {
  readonly kind: Figure['kind'];
  readonly value: Figure['value'];
  readonly approx: Figure['approx'];
  readonly unit: string | null;
  /** The counted noun as written. */
  readonly noun: string;
}

/** A scheme's mention with the words around it. Source offsets. */
export interface SchemeInArticle extends SchemeMention {
  readonly preview: Preview;
}

export type MentionCounts = Readonly<Record<'figures' | 'dates' | 'places' | 'schemes' | 'noise', number>>;

/** What the corpus keeps of an article: everything that lists and cards show, never its text. Offsets are the source's. */
export interface ArticleSummary {
  /** Identity within the corpus: the URI of the document that opens, as a string. */
  readonly id: string;
  /** The file's path as it was analysed; for display. */
  readonly path: string;
  /** The first words of the text: what an article without a title is called. */
  readonly opening: string;
  /** How the file was decoded, where it was read from one. */
  readonly encoding?: Encoding;
  readonly decidedBy?: DecidedBy;
  /** The charset that the file declares and its bytes belie. */
  readonly belied?: Encoding;
  readonly title: string | null;
  readonly script: Script;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly editor: string | null;
  readonly url: string | null;
  readonly place: ArticlePlace | null;
  readonly counts: MentionCounts;
  readonly figures: readonly CountedFigure[];
  readonly schemes: readonly SchemeInArticle[];
  /** The first mention of each place, by its code. */
  readonly places: readonly PlaceMention[];
}

/** A summary without its lists of mentions: what a row shows. */
export type ListedSummary = Omit<ArticleSummary, 'figures' | 'schemes' | 'places'>;

/** The characters of an opening; a list shows no more of a line. */
const OPENING = 40;

/**
 * @param article the analysis of `source`
 * @param opening a first stretch of the text with noise out of the way, as `Engine.read` gives it
 */
export function summarize(id: string, article: Article, source: string, opening: string): ArticleSummary {
  const { path, title, script, published, publisher, author, editor, url, place } = article;
  return {
    ...{ id, path, title, script, published, publisher, author, editor, url, place },
    opening: openingOf(opening),
    counts: {
      figures: article.figures.length,
      dates: article.dates.length,
      places: article.places.length,
      schemes: article.schemes.length,
      noise: article.noise.length,
    },
    figures: article.figures.flatMap(counted),
    schemes: article.schemes.map((scheme) => ({ ...scheme, preview: previewOf(source, scheme) })),
    places: firstOfEachCode(article.places),
  };
}

function openingOf(text: string): string {
  return (/\S[^\n]*/u.exec(text)?.[0] ?? '').slice(0, OPENING).trim();
}

function counted({ start, end, text, kind, value, approx, unit, noun }: Figure): CountedFigure[] {
  return noun === null ? [] : [{ start, end, text, kind, value, approx, unit, noun }];
}

function firstOfEachCode(places: readonly PlaceMention[]): PlaceMention[] {
  const seen = new Set<string>();
  return places.filter(({ code }) => code !== null && !seen.has(code) && seen.add(code));
}

/** The form in which names and nouns of both scripts are compared: folded, quotation marks and spaces out. */
export function comparable(name: string, fold: Fold): string {
  return fold(name).replace(/[\s"'“”‘’「」『』《》]/gu, '');
}
