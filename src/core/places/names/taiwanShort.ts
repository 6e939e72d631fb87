import placeContext from '../../../tables/words/placeContext.tsv';
import { wordMap } from '../../match/wordList';
import { NumeralRole, roleOf } from '../../numerals/numeralRoles';
import { spanAt } from '../../text/span';
import { TAIWAN } from '../../words/regionCodes';
import { organsAlone } from '../../words/regionOrgans';
import type { Division } from '../gazetteer/gazetteer';
import type { NameIndex } from '../gazetteer/nameIndex';
import { endsInsideWord, opensWord } from './boundaries';
import type { Candidate } from './candidate';
import { guardedWords } from './guardedWords';

const SHORTEST = 2;

const calledShort = wordMap(placeContext, 'taiwan-short', ([name = '']) => name);
const actsForShort = guardedWords(placeContext, 'acts-for-short');
const kinds = ['市', '县'] as const;

/**
 * 嘉市衛生局, 屏縣府, 桃市12例: such a name before an organ of the county or a number, or where the text names the county, too;
 * in a text that names something of Taiwan or an organ that Taiwan alone has.
 */
export function calledByOne(folded: string, candidates: readonly Candidate[], names: NameIndex): Candidate[] {
  const found: Candidate[] = [];
  for (const kind of kinds)
    for (let at = folded.indexOf(kind); at >= 0; at = folded.indexOf(kind, at + 1)) {
      const end = at + 1;
      const called = calledShort.before(folded, end);
      if (!called || !opensWord(folded, called.start) || spanAt(candidates, at)) continue;
      const { start, value } = called;
      const divisions = names.get(value)?.divisions.filter(isOfTaiwan) ?? [];
      if (!isTold(folded, end) && !isNamed(folded, end, divisions, candidates)) continue;
      found.push({
        ...{ start, end, key: folded.slice(start, end), kind: 'name', house: null, within: false, divisions },
        ground: 'near',
      });
    }
  return found.length > 0 && tellsOfTaiwan(folded, candidates) ? found.sort((a, b) => a.start - b.start) : [];
}

const isTold = (folded: string, end: number): boolean =>
  actsForShort.at(folded, end) > 0 || roleOf(folded.charCodeAt(end)) === NumeralRole.arabic;

/** The county is named as well; 高市值 holds no name. */
const isNamed = (
  folded: string,
  end: number,
  divisions: readonly Division[],
  candidates: readonly Candidate[],
): boolean =>
  !endsInsideWord(folded, end) && candidates.some((one) => divisions.some((county) => one.divisions.includes(county)));

const isOfTaiwan = ({ code }: Division): boolean => code.startsWith(TAIWAN);

const tellsOfTaiwan = (folded: string, candidates: readonly Candidate[]): boolean =>
  candidates.some(({ divisions }) => divisions.length > 0 && divisions.every(isOfTaiwan)) ||
  organsAlone(folded)?.region === TAIWAN;

/**
 * 云县 in a text that names 云林县: Taiwan's press calls its counties by one character and the kind. A county of the Mainland that
 * is called so (of Lincang in Yunnan) is meant where the text names anything else of its province.
 */
export function asTaiwanCalls(candidates: readonly Candidate[]): readonly Candidate[] {
  const short = candidates.filter(isShortAndFar);
  if (short.length === 0) return candidates;
  const others = candidates.filter((one) => !short.includes(one)).flatMap(({ divisions }) => divisions);
  const told = new Set(others.map(({ path }) => path[0]));
  return candidates.map((one) => {
    const meant =
      isShortAndFar(one) && !one.divisions.some(({ path }) => told.has(path[0])) && calledSo(one.key, others);
    return meant ? { ...one, divisions: [meant], ground: 'near' } : one;
  });
}

const isShortAndFar = ({ key, divisions }: Candidate): boolean =>
  key.length === SHORTEST &&
  divisions.length > 0 &&
  kinds.some((kind) => key.endsWith(kind)) &&
  divisions.every(({ level, code }) => level === 'county' && !code.startsWith(TAIWAN));

const calledSo = (key: string, others: readonly Division[]): Division | undefined =>
  others.find(
    ({ code, level, name, short }) =>
      code.startsWith(TAIWAN) && level === 'county' && name.endsWith(key.charAt(1)) && short.includes(key.charAt(0)),
  );
