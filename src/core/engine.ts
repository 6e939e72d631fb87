import { AnchorScan } from './match/anchorScan';
import type { Reading } from './text/reading';
import { createFold } from './text/fold';
import type { Fold } from './text/fold';
import { findHeadings } from './headings/headingFinder';
import { createDateFinder } from './dates/dateFinder';
import { createCreditsFinder } from './credits/creditsFinder';
import { createArticleScript } from './script/articleScript';
import { createPlaces } from './places/placeFinder';
import type { Places } from './places/placeFinder';
import type { Gazetteer } from './places/gazetteer/gazetteerQuery';
import { createRelativePlaceFinder } from './places/relativePlaces';
import { createSchemeFinder } from './schemes/schemeFinder';
import { createSourceReader } from './noise/sourceReader';
import { createDocumentFinder } from './documents/documentFinder';
import { createFigureFinder } from './figures/figureFinder';
import type { Tables } from './tables';
import { nothingFound } from './article/finder';
import type { Finder, Findings } from './article/finder';
import { inSource } from './article/inSource';
import type { Article, Credit, Noise } from './article/model';

export interface SourceText {
  /** Shown as the article's path; never parsed for a place or a date. */
  readonly path: string;
  readonly text: string;
}

/** One engine serves any number of articles; making one parses the tables, so make it once. */
export interface Engine {
  /** The whole analysis, in source offsets. Pure, never throws for any text. */
  analyze(source: SourceText): Article;
  /** The reading text and its map: what the finders saw. */
  read(source: string): { reading: Reading; noise: readonly Noise[] };
  /** The form in which texts of both scripts are compared, character by character. */
  readonly fold: Fold;
  /** Provinces to townships, to ask by code, parent and name. */
  readonly gazetteer: Gazetteer;
}

/** Order matters: a finder sees what those before it found. To add a kind of mention is to add a line here. */
function createFinders(tables: Tables, places: Places, scan: AnchorScan): readonly Finder[] {
  return [
    createCreditsFinder(tables.creditLabels),
    findHeadings,
    createDocumentFinder(),
    createDateFinder(tables, scan),
    places.find,
    createRelativePlaceFinder(places.gazetteer),
    createSchemeFinder(tables.schemes, scan),
    createFigureFinder(tables, scan),
  ];
}

export function createEngine(tables: Tables): Engine {
  const fold = createFold(tables.fold);
  const scan = new AnchorScan();
  const places = createPlaces(tables, fold, scan);
  const finders = createFinders(tables, places, scan);
  const read = createSourceReader(tables, fold);
  const scriptOf = createArticleScript(tables.script, fold);

  return {
    read,
    fold,
    gazetteer: places.gazetteer,
    analyze({ path, text }) {
      const { reading, noise } = read(text);
      let found: Findings = nothingFound;
      for (const find of finders) found = { ...found, ...find(reading, found) };
      const located = inSource(found, reading);
      const script = scriptOf(reading, noise);
      const place = located.place ?? places.ofFurniture(text);
      scan.forget();
      return { path, ...script, ...headline(located.credits), ...located, place };
    },
  };
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
