import type { Article, Noise, PlaceMention } from './article/model';
import { allFigureChecks } from './checks/figureChecks';
import { findersOf } from './finders';
import { AnchorScan } from './match/anchorScan';
import { recordingRules } from './match/rule';
import type { RuleAsked } from './match/rule';
import { createSourceReader } from './noise/sourceReader';
import { openNameAt } from './places/choice/openName';
import type { OpenName } from './places/choice/openName';
import { rivalsOf } from './places/choice/rivals';
import type { Division } from './places/gazetteer/gazetteer';
import type { Gazetteer } from './places/gazetteer/gazetteerQuery';
import { createPlaces } from './places/placeFinder';
import type { Places } from './places/placeFinder';
import { createArticleScript } from './script/articleScript';
import { createStudies } from './studies';
import type { SourceText, Studies } from './studies';
import type { Tables } from './tables';
import { createFold } from './text/fold';
import type { Fold } from './text/fold';
import type { Reading } from './text/reading';

/** One engine serves any number of articles; making one parses the tables, so make it once. */
export interface Engine extends Studies {
  /** The whole analysis, in source offsets. Pure, never throws for any text. */
  analyze(source: SourceText): Article;
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

/** What a reader asks of a name that several places bear. */
const namesakesIn = ({ gazetteer }: Places): Pick<Engine, 'rivals' | 'openNameAt'> => ({
  rivals: (place) => rivalsOf(place, gazetteer),
  openNameAt: (folded, offset) => openNameAt(folded, offset, gazetteer),
});
