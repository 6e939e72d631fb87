import { nothingFound } from '../article/finder';
import { isBoundary, opensWord } from './names/boundaries';
import { readCandidates } from './names/candidates';
import type { Candidate } from './names/candidate';
import { apart, placesBelow } from './names/unlistedPlaces';
import { townshipsAlone } from './names/townshipsAlone';
import { articlePlace, electPlace } from './choice/articlePlace';
import type { Elected } from './choice/articlePlace';
import { support } from './choice/elect';
import type { Support } from './choice/elect';
import { organsThatTell, sitesThatTell } from './choice/organsThatTell';
import {
  electByOrgan,
  isNameOfHouse,
  isPaperOfOrgan,
  isSiteOfGovernment,
  narrowedByPublisher,
} from './choice/ownOrgan';
import { hostCandidates } from './choice/webHosts';
import { resolveMentions } from './choice/mentions';
import { asTaiwanCalls, calledByOne } from './names/taiwanShort';
import { scanNames } from './names/nameScan';
import { spanAt } from '../text/span';
import type { Span } from '../text/span';
import { isOfProvince } from './choice/placeLabels';
import { prominentOf, weigh } from './choice/weigh';
import type { Weighed } from './choice/weigh';
import { wholeRegions } from './choice/wholeRegions';
import type { ArticlePlace } from '../article/model';
import type { PlaceLexicon } from './names/placeLexicon';
import type { Find, Findings } from '../article/finder';
import type { Reading } from '../text/reading';
import placeSeams from '../../tables/words/placeSeams.tsv';
import { linesOfList } from '../match/wordList';
import { AnchorScan } from '../match/anchorScan';
import type { Fold } from '../text/fold';
import { findAbbreviations, findOwnLetters, parseAbbreviations } from './names/abbreviations';
import { parseCalibration } from './choice/confidence';
import { Lexicon } from '../words/lexicon';
import { createWordCut } from './names/wordCut';
import { createWordPairs } from './names/wordPairs';
import { Divisions } from './gazetteer/gazetteer';
import type { Division } from './gazetteer/gazetteer';
import { createNameIndex } from './gazetteer/nameIndex';
import { createGazetteer } from './gazetteer/gazetteerQuery';
import type { Gazetteer } from './gazetteer/gazetteerQuery';
import { createRoles, placeCharacters } from './gazetteer/placeRoles';
import { createOwnTownships } from './names/ownTownships';
import { createStemFinder } from './names/stems';
import { createTownshipIndex } from './gazetteer/townships';

/** The texts of the tables of places, as `Tables` has them. */
export interface PlaceTables {
  readonly gazetteer: string;
  readonly placeNames: string;
  readonly placeNeighbours: string;
  readonly placeAbbreviations: string;
  readonly placeConfidence: string;
  readonly lexicon: string;
}

export interface Places {
  readonly gazetteer: Gazetteer;
  readonly find: Find;
  /** What the page around the article says of its owner, for articles that name no place; in source offsets. `told` is what it reads, folded. */
  readonly ofFurniture: (source: string, told: string) => ArticlePlace | null;
}

/** Words that hold a place's first or last character and that the word list lacks, as its table of classes has them. */
const wordsWithPlaces = ['by-hand', 'jieba']
  .flatMap((list) => linesOfList(placeSeams, list).map(([word = '']) => `v\t${word}`))
  .join('\n');

/** The gazetteer and the finder of places; what they know is read from the tables as texts ask for it. */
export function createPlaces(tables: PlaceTables, fold: Fold, scan = new AnchorScan()): Places {
  const divisions = new Divisions(tables.gazetteer);
  const roles = createRoles();
  let words: Lexicon | undefined;
  const isWord = createWordPairs(tables.placeNeighbours);
  const indexes = {
    names: createNameIndex(tables.placeNames, divisions, roles),
    townships: createTownshipIndex(divisions, roles),
    abbreviations: parseAbbreviations(tables.placeAbbreviations, divisions, roles),
    isWord,
    isAcrossWords: createWordCut(() => (words ??= new Lexicon(tables.lexicon, wordsWithPlaces)), isWord),
    stems: createStemFinder(divisions),
    ownTownships: createOwnTownships(divisions),
    townshipsOf: (county: Division) => divisions.townships(county),
    calibrate: parseCalibration(tables.placeConfidence),
  };
  const lexicon: PlaceLexicon = { ...indexes, roles, anchors: scan.of(placeCharacters(roles)) };
  return {
    gazetteer: createGazetteer(divisions, lexicon.names, lexicon.townships, fold),
    find: createPlaceFinder(lexicon, fold),
    ofFurniture: (source, told) => placeOfFurniture(source, { folded: fold(source), told }, lexicon),
  };
}

/** Places named in the article, each resolved to its path, and the place that the article is about. */
function createPlaceFinder(lexicon: PlaceLexicon, fold: Fold): Find {
  return (reading, found) => {
    const { folded, text } = reading;
    const { hits, letters, arrivals, closes } = scanNames(folded, lexicon);
    const taken = (at: number): boolean => spanAt(hits, at) !== undefined;
    const read = asTaiwanCalls(readCandidates(folded, hits, lexicon));
    const candidates = merged(read, calledByOne(folded, read, lexicon.names));
    const abbreviated = findAbbreviations(folded, letters, lexicon.abbreviations, lexicon.isWord, taken);
    const told = merged(merged(candidates, abbreviated), wholeRegions(folded, lexicon.abbreviations, candidates));
    const heard = merged(told, hostCandidates(found, lexicon.names, candidates));
    const { weighed, sums, elected } = elect(folded, found, heard, lexicon);
    const own = elected?.division ?? ownerOfPage(reading, lexicon, fold);
    const ownLetters = own ? findOwnLetters(folded, arrivals, own, lexicon.isWord, taken) : [];
    const named = lexicon.ownTownships(folded, text, resolveMentions(merged(ownLetters, heard), own, sums, text), own);
    const stems = lexicon.stems(folded, text, closes, named, own);
    const mentions = stems.length > 0 || named.some(overlapsNext) ? apart([...named, ...stems]) : named;
    const alone = own?.level === 'county' ? townshipsAlone(folded, closes, mentions, own.path) : undefined;
    return {
      places: placesBelow(folded, text, mentions, own?.path ?? null, alone),
      place: elected && articlePlace(elected, lexicon.calibrate(elected.strength), weighed, text),
    };
  };
}

interface Election {
  readonly weighed: readonly Weighed[];
  readonly sums: Support;
  readonly elected: Elected | null;
}

/** The place that the article is about: what its names say, and where they say too little its organs. */
function elect(folded: string, found: Findings, heard: readonly Candidate[], lexicon: PlaceLexicon): Election {
  const named = weigh(heard, folded, found);
  const heardOf = support(named);
  const first = vote(folded, named, heardOf);
  const organs = organsThatTell(folded, found, first?.division ?? null, heard, lexicon.abbreviations);
  const weighed = organs.length > 0 ? [...named, ...weigh(organs, folded, found)] : named;
  const sums = organs.length > 0 ? support(weighed) : heardOf;
  const voted = organs.length > 0 ? vote(folded, weighed, sums) : first;
  const decided = voted && isNameOfHouse(folded, voted, weighed) ? null : voted;
  const elected = decided
    ? narrowedByPublisher(folded, found.credits, decided, weighed)
    : electByOrgan(folded, weighed);
  return { weighed, sums, elected };
}

const vote = (folded: string, weighed: readonly Weighed[], all: Support): Elected | null =>
  electPlace({
    all,
    prominent: support(prominentOf(weighed)),
    isOfProvince: () => isOfProvince(folded),
  });

/** 香日德镇平: a township that ends and a county that begins with the same character. */
const overlapsNext = ({ end }: Span, index: number, all: readonly Span[]): boolean =>
  end > (all[index + 1]?.start ?? end);

/** A page's source and what its article reads, both folded. */
interface Furniture {
  readonly folded: string;
  readonly told: string;
}

/** The county of whose government's site the page is, where the text itself decides nothing: it is its townships that are meant. */
function ownerOfPage({ source, text, folded }: Reading, lexicon: PlaceLexicon, fold: Fold): Division | null {
  if (source.length === text.length || !source.includes(GOVERNMENT)) return null;
  return electOwner({ folded: fold(source), told: folded }, lexicon).elected?.division ?? null;
}

/** What names a government's site has it, in either script. */
const GOVERNMENT = '政';

/** 版权所有:新疆生产建设兵团, 首页 > 清流县志: who owns or runs the page, or of what county the book is, where the article itself names no place. */
function placeOfFurniture(source: string, page: Furniture, lexicon: PlaceLexicon): ArticlePlace | null {
  const { elected, weighed } = electOwner(page, lexicon);
  return elected && articlePlace(elected, lexicon.calibrate(elected.strength / 2), weighed, source);
}

function electOwner({ folded, told }: Furniture, lexicon: PlaceLexicon) {
  const { hits } = scanNames(folded, lexicon);
  const weighed = weigh(readCandidates(folded, hits, lexicon), folded, nothingFound).flatMap((one): Weighed[] => {
    if (isSiteOfGovernment(folded, told, one, lexicon.townshipsOf)) return [{ ...one, why: 'owner' }];
    const isOfPage = one.why === 'owner' || one.why === 'publisher';
    return isOfPage || isOfBook(folded, one.candidate) || isPaperOfOrgan(folded, told, one) ? [one] : [];
  });
  const all = [...weighed, ...weigh(sitesThatTell(folded, lexicon.abbreviations), folded, nothingFound)];
  const sums = support(all);
  return { weighed: all, elected: electPlace({ all: sums, prominent: sums, isOfProvince: () => false }) };
}

/** 清流县志: the county's own book, by its title. */
const isOfBook = (folded: string, { start, end, house }: Candidate): boolean =>
  house === null && opensWord(folded, start) && folded.charAt(end) === '志' && isBoundary(folded, end + 1);

/** Two sorted lists as one; where both hold a place at the same offset, the first list's. */
function merged(first: readonly Candidate[], second: readonly Candidate[]): readonly Candidate[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const all: Candidate[] = [];
  let at = 0;
  for (const candidate of second) {
    for (let one = first[at]; one && one.start < candidate.start; one = first[++at]) all.push(one);
    if (first[at]?.start !== candidate.start) all.push(candidate);
  }
  return all.concat(first.slice(at));
}
