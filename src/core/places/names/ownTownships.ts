import placeContext from '../../../tables/words/placeContext.tsv';
import type { PlaceMention } from '../../article/model';
import { charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import { firstEndingAfter, spanAt } from '../../text/span';
import { isBoundary } from './boundaries';
import type { Division, Divisions } from '../gazetteer/gazetteer';

interface Texts {
  readonly folded: string;
  readonly text: string;
}

/** Puts an article's own townships in the place of counties elsewhere that were read for their short names. */
export type OwnTownships = (
  folded: string,
  text: string,
  named: readonly PlaceMention[],
  own: Division | null,
) => readonly PlaceMention[];

/**
 * 大村、溪湖 in an article of 彰化县: its township 溪湖镇, and not the district in 本溪, where the article names nothing
 * else of that province.
 */
const mayPrecede = wordList(placeContext, 'before-short-township');
const mayFollow = wordList(placeContext, 'behind-short-township');
const common = wordList(placeContext, 'common-short');
const isDigit = charSet('0123456789');

export function createOwnTownships(gazetteer: Divisions): OwnTownships {
  const read = new Map<Division, ReadonlyMap<string, Division>>();
  const stemsOf = (county: Division): ReadonlyMap<string, Division> => {
    const stems = read.get(county) ?? new Map(gazetteer.townships(county).map((one) => [one.short, one]));
    read.set(county, stems);
    return stems;
  };
  return (folded, text, named, own) => {
    const doubtful = own?.level === 'county' ? named.filter((name) => isFarAndShort(name, own)) : [];
    if (!own) return named;
    if (doubtful.length === 0) return withShort({ folded, text }, named, own);
    const weak = new Set(doubtful);
    const told = new Set(named.filter((name) => !weak.has(name)).map(({ path }) => path[0]));
    const meant = named.flatMap((name) =>
      weak.has(name) && !told.has(name.path[0]) ? ownInstead(name, folded, stemsOf(own), own) : [name],
    );
    return withShort({ folded, text }, meant, own);
  };

  /** 滞留绿岛的游客: Taiwan's press names the townships of its county by their short names. */
  function withShort({ folded, text }: Texts, named: readonly PlaceMention[], own: Division): readonly PlaceMention[] {
    if (own.level !== 'county' || own.path[0] !== TAIWAN) return named;
    const found: PlaceMention[] = [];
    for (const [name, { level, path, code }] of stemsOf(own)) {
      const stem = name.endsWith(DISTRICT) ? name.slice(0, -1) : name;
      if (stem.length < SHORTEST) continue;
      const isStem = stem !== name || common.has(stem) ? isInRow(named) : isShortName;
      for (let start = folded.indexOf(stem); start >= 0; start = folded.indexOf(stem, start + 1)) {
        const end = start + stem.length;
        if (
          (isStem(folded, start, end) || isBesideSister(folded, start, end, stemsOf(own))) &&
          !spanAt(named, start) &&
          !spanAt(named, end - 1)
        )
          found.push({ start, end, text: text.slice(start, end), level, path, code, why: 'near' });
      }
    }
    return found.length === 0 ? named : [...named, ...found].sort((a, b) => a.start - b.start);
  }
}

const TAIWAN = '台湾省';
/** 金門 and 馬祖 are of its counties, and told of in Taiwan's reports. */
const ACROSS = '福建省';
const SHORTEST = 2;

const DISTRICT = '区';
/** 柳营区1场、将军1场: so far before may the name of the item before end. */
const LONGEST_COUNT = 12;

/** 将军1场 behind 柳营区1场: another word everywhere else, but one more item of a row of townships and their counts. */
const isInRow =
  (named: readonly PlaceMention[]) =>
  (folded: string, start: number, end: number): boolean => {
    if (folded.charAt(start - 1) !== '、' || !isDigit(folded, end)) return false;
    const before = named[firstEndingAfter(named, start) - 1];
    return before?.level === 'township' && start - before.end < LONGEST_COUNT && isDigit(folded, before.end);
  };

const joinsSisters = charSet('、和及与');

/** 中壢、平鎮、龜山三區: right beside another district's short name, one is meant that is another word elsewhere. */
function isBesideSister(folded: string, start: number, end: number, stems: ReadonlyMap<string, Division>): boolean {
  const isStem = (from: number, to: number): boolean => {
    const stem = folded.slice(from, to);
    return stem.length === SHORTEST && (stems.has(stem) || stems.has(stem + DISTRICT)) && !common.has(stem);
  };
  if (!isStem(start, end)) return false;
  const behind = joinsSisters(folded, end) && isStem(end + 1, end + 1 + SHORTEST);
  return behind || (joinsSisters(folded, start - 1) && isStem(start - 1 - SHORTEST, start - 1));
}

const isShortName = (folded: string, start: number, end: number): boolean =>
  (isBoundary(folded, start - 1) || mayPrecede.before(folded, start) >= 0) &&
  (isBoundary(folded, end) || isDigit(folded, end) || mayFollow.at(folded, end) > 0);

/** A county's short name, in another province than the article's own. */
const isFarAndShort = ({ start, end, level, path }: PlaceMention, own: Division): boolean =>
  level === 'county' && path[0] !== own.path[0] && end - start < (path.at(-1)?.length ?? 0) && end - start > 1;

/** 豐南: what no township of Taiwan is called, a village or a school of it is, and not the county of the Mainland. */
function ownInstead(
  name: PlaceMention,
  folded: string,
  stems: ReadonlyMap<string, Division>,
  own: Division,
): readonly PlaceMention[] {
  const township = bearerOf(name, folded, stems);
  if (township) return [{ ...name, ...township }];
  const isFar = name.path[0] !== TAIWAN && name.path[0] !== ACROSS;
  return own.path[0] === TAIWAN && isFar ? [] : [name];
}

/** The township that bears the name. */
function bearerOf(
  { start, end }: PlaceMention,
  folded: string,
  stems: ReadonlyMap<string, Division>,
): Partial<PlaceMention> | undefined {
  const name = folded.slice(start, end);
  const township = stems.get(name) ?? stems.get(name + DISTRICT);
  return township && { level: township.level, path: township.path, code: township.code, why: 'near' };
}
