import { findersFor, nothingFound } from './article/finder';
import type { Finder, FindingName, Findings } from './article/finder';
import { inSource, placesInSource } from './article/inSource';
import type { Article, Credit, Noise, PlaceMention } from './article/model';
import type { AnchorScan } from './match/anchorScan';
import type { SourceReader } from './noise/sourceReader';
import type { Places } from './places/placeFinder';
import type { ArticleScript } from './script/articleScript';
import { ofArticle } from './statements/statementFinder';
import type { Reading } from './text/reading';
import { overlaps } from './text/span';

export interface SourceText {
  /** Shown as the article's path; never parsed for a place or a date. */
  readonly path: string;
  readonly text: string;
}

/** An analysis and what it was made from. */
export interface StudiedText {
  readonly article: Article;
  readonly reading: Reading;
}

/** Takes texts through the finders. */
export interface Studies {
  /** The places of the analysis and nothing else, in a third of its time: what a conversion is to protect. */
  places(source: SourceText): readonly PlaceMention[];
  /** The analysis together with the reading that it was made from. */
  study(source: SourceText): StudiedText;
  /**
   * The same of several texts, in their order: each finder goes through all of them before the next begins, which takes
   * far less time for many short ones. Keeps all their readings meanwhile.
   */
  studyAll(sources: readonly SourceText[]): readonly StudiedText[];
}

/** What a text is studied with. */
interface Parts {
  readonly read: SourceReader;
  readonly scan: AnchorScan;
  readonly finders: readonly Finder[];
  readonly scriptOf: ArticleScript;
  readonly places: Places;
}

export function createStudies(parts: Parts): Studies {
  const { finders } = parts;
  const { begun, look } = createLooks(parts);
  const ended = createEnding(parts);
  const findersOfPlaces = findersFor('places', finders);
  return {
    study: (source) => {
      const one = begun(source);
      look([one], finders);
      return ended(one);
    },
    studyAll: (sources) => {
      const some = sources.map(begun);
      look(some, finders);
      return some.map(ended);
    },
    places: (source) => {
      const one = begun(source);
      look([one], findersOfPlaces);
      return placesInSource(one.found.places, one.reading);
    },
  };
}

/** A text that is being studied. */
interface Begun {
  readonly source: SourceText;
  readonly reading: Reading;
  readonly noise: readonly Noise[];
  /** Each finder adds to it. */
  readonly found: { -readonly [Name in FindingName]: Findings[Name] };
}

/** How texts are begun, and how finders go through them. */
interface Looks {
  readonly begun: (source: SourceText) => Begun;
  readonly look: (some: readonly Begun[], finders: readonly Finder[]) => void;
}

function createLooks({ read, scan }: Parts): Looks {
  const begun = (source: SourceText): Begun => ({
    ...read(source.text, source.path),
    source,
    found: { ...nothingFound },
  });
  const look = (some: readonly Begun[], finders: readonly Finder[]): void => {
    // Finder by finder, not text by text: what a finder runs on, its code and its tables, is then near for all texts.
    for (const { find, gives } of finders)
      for (const { reading, found } of some) {
        const given = find(reading, found);
        for (const name of gives) take(found, given, name);
      }
    scan.forget();
  };
  return { begun, look };
}

/** Makes the article of what was found. */
function createEnding({ scriptOf, places }: Parts): (begun: Begun) => StudiedText {
  return ({ source, reading, noise, found }) => {
    const { path, text } = source;
    const located = inSource(found, reading);
    const script = scriptOf(reading, noise);
    const place = located.place ?? places.ofFurniture(text, reading.folded);
    const figures = ofArticle(located.figures, located.place === null ? place : null);
    const credits = apart(located.credits);
    return { article: { path, ...script, ...headline(located.credits), ...located, credits, figures, place }, reading };
  };
}

/** A list at a time: the record of findings keeps its shape, which an object made anew of both would not. */
function take<Name extends FindingName>(found: Pick<Findings, Name>, given: Partial<Findings>, name: Name): void {
  found[name] = given[name] ?? found[name];
}

/** A day inside the article's address is told by the address: two credits never stand on the same characters. */
function apart(credits: readonly Credit[]): readonly Credit[] {
  const url = credits.find(({ role }) => role === 'url');
  return url ? credits.filter((credit) => credit === url || !overlaps(credit, url)) : credits;
}

function headline(credits: readonly Credit[]): Pick<Article, Credit['role']> {
  const first = (role: Credit['role']): string | null => credits.find((credit) => credit.role === role)?.value ?? null;
  return {
    title: first('title'),
    publisher: first('publisher'),
    author: first('author'),
    editor: first('editor'),
    published: first('published'),
    url: first('url'),
  };
}
