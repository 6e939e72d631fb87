import { AnchorScan } from './match/anchorScan';
import { remembered } from './match/memo';
import type { Reading } from './text/reading';
import { overlaps } from './text/span';
import { createFold } from './text/fold';
import type { Fold } from './text/fold';
import { allFigureChecks } from './checks/figureChecks';
import { findHeadings } from './headings/headingFinder';
import { createDateFinder } from './dates/dateFinder';
import { createCreditsFinder } from './credits/creditsFinder';
import { createArticleScript } from './script/articleScript';
import type { ArticleScript } from './script/articleScript';
import { createPlaces } from './places/placeFinder';
import type { Places } from './places/placeFinder';
import { openNameAt } from './places/choice/openName';
import type { OpenName } from './places/choice/openName';
import { rivalsOf } from './places/choice/rivals';
import type { Division } from './places/gazetteer/gazetteer';
import type { Gazetteer } from './places/gazetteer/gazetteerQuery';
import { createRelativePlaceFinder } from './places/relativePlaces';
import { createSchemeFinder } from './schemes/schemeFinder';
import { createSourceReader } from './noise/sourceReader';
import type { SourceReader } from './noise/sourceReader';
import { createDocumentFinder } from './documents/documentFinder';
import { createFigureFinder } from './figures/figureFinder';
import { createStatementFinder, ofArticle } from './statements/statementFinder';
import type { Tables } from './tables';
import { findersFor, inOrder, nothingFound } from './article/finder';
import type { Finder, FindingName, Findings } from './article/finder';
import { recordingRules } from './match/rule';
import type { RuleAsked } from './match/rule';
import { inSource, placesInSource } from './article/inSource';
import type { Article, Credit, Noise, PlaceMention } from './article/model';

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

/** One engine serves any number of articles; making one parses the tables, so make it once. */
export interface Engine {
  /** The whole analysis, in source offsets. Pure, never throws for any text. */
  analyze(source: SourceText): Article;
  /** The places of the analysis and nothing else, in a third of its time: what a conversion is to protect. */
  places(source: SourceText): readonly PlaceMention[];
  /** The analysis together with the reading that it was made from. */
  study(source: SourceText): StudiedText;
  /**
   * The same of several texts, in their order: each finder goes through all of them before the next begins, which takes
   * far less time for many short ones. Keeps all their readings meanwhile.
   */
  studyAll(sources: readonly SourceText[]): readonly StudiedText[];
  /**
   * Which rules were asked about the character at this offset of the source, in order, and which one read it; what is
   * asked again with the same answer is told once. Slow: for whoever mends a rule.
   */
  explain(source: SourceText, offset: number): readonly RuleAsked[];
  /** The reading text and its map: what the finders saw. The path's ending says whether it is Markdown. */
  read(source: string, path?: string): { reading: Reading; noise: readonly Noise[] };
  /** The form in which texts of both scripts are compared, character by character. */
  readonly fold: Fold;
  /** The others who bear the name of a place, higher levels first; none for what no gazetteer lists (villages, zones). */
  rivals(place: PlaceMention): readonly Division[];
  /** The full name that holds an offset of a folded text, where several bear it: what an analysis left open there. */
  openNameAt(folded: string, offset: number): OpenName | null;
  /** Provinces to townships, to ask by code, parent and name. */
  readonly gazetteer: Gazetteer;
}

/**
 * Every finder, in order. To add a kind of mention is to add a line here; `inOrder` checks that what each one needs is
 * there, and a test that it looks at nothing else.
 */
export function findersOf(tables: Tables, places: Places, scan: AnchorScan): readonly Finder[] {
  return inOrder([
    { name: 'credits', needs: [], gives: ['credits', 'outside'], find: createCreditsFinder() },
    { name: 'headings', needs: ['credits'], gives: ['headings'], find: findHeadings },
    { name: 'documents', needs: [], gives: ['documents'], find: createDocumentFinder() },
    { name: 'dates', needs: ['credits', 'outside'], gives: ['dates', 'outside'], find: createDateFinder(tables, scan) },
    { name: 'places', needs: ['credits'], gives: ['places', 'place'], find: places.find },
    {
      name: 'relative places',
      needs: ['places', 'place'],
      gives: ['relativePlaces'],
      find: createRelativePlaceFinder(places.gazetteer),
    },
    {
      name: 'schemes',
      needs: ['headings'],
      gives: ['schemes', 'passedOver'],
      find: createSchemeFinder(scan),
    },
    {
      name: 'figures',
      needs: ['documents', 'dates', 'places', 'schemes', 'credits', 'passedOver'],
      gives: ['figures', 'passedOver'],
      find: createFigureFinder(tables, scan),
    },
    {
      name: 'statements',
      needs: ['figures', 'passedOver', 'places', 'relativePlaces', 'place', 'dates', 'headings', 'credits', 'outside'],
      gives: ['figures', 'passedOver'],
      find: createStatementFinder(
        remembered((code: string) => places.gazetteer.children(code)),
        scan,
      ),
    },
  ]);
}

/** A text that is being studied. */
interface Begun {
  readonly source: SourceText;
  readonly reading: Reading;
  readonly noise: readonly Noise[];
  /** Each finder adds to it. */
  readonly found: { -readonly [Name in FindingName]: Findings[Name] };
}

export function createEngine(tables: Tables): Engine {
  const fold = createFold(tables.fold);
  const scan = new AnchorScan();
  const places = createPlaces(tables, fold, scan);
  const finders = findersOf(tables, places, scan);
  const read = createSourceReader(tables, fold);

  const studies = createStudies({
    read,
    scan,
    finders,
    scriptOf: createArticleScript(tables, fold),
    places,
  });
  const analyze = (source: SourceText): Article => studies.study(source).article;
  return {
    ...studies,
    read,
    fold,
    gazetteer: places.gazetteer,
    ...namesakesIn(places),
    analyze,
    explain: rulesAskedAt,
  };

  function rulesAskedAt(source: SourceText, offset: number): readonly RuleAsked[] {
    const { reading } = read(source.text, source.path);
    const asked = recordingRules(() => allFigureChecks(analyze(source), reading))
      .map((one) => (one.inSource ? one : { ...one, ...reading.map.toSource(one) }))
      .filter(({ start, end }) => start <= offset && offset < end);
    return [...new Map(asked.map((one) => [Object.values(one).join(), one])).values()];
  }
}

/** What a text is studied with. */
interface Parts {
  readonly read: SourceReader;
  readonly scan: AnchorScan;
  readonly finders: readonly Finder[];
  readonly scriptOf: ArticleScript;
  readonly places: Places;
}

function createStudies(parts: Parts): Pick<Engine, 'study' | 'studyAll' | 'places'> {
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
    const place = located.place ?? places.ofFurniture(text);
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

/** What a reader asks of a name that several places bear. */
const namesakesIn = ({ gazetteer }: Places): Pick<Engine, 'rivals' | 'openNameAt'> => ({
  rivals: (place) => rivalsOf(place, gazetteer),
  openNameAt: (folded, offset) => openNameAt(folded, offset, gazetteer),
});
