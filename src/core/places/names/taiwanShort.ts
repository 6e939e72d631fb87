import type { Division } from '../gazetteer/gazetteer';
import type { Candidate } from './candidate';

/** Its code in GB/T 2260. */
const TAIWAN = '71';
const SHORTEST = 2;

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
  divisions.every(({ name, level, code }) => name === key && level === 'county' && !code.startsWith(TAIWAN));

const calledSo = (key: string, others: readonly Division[]): Division | undefined =>
  others.find(
    ({ code, level, name, short }) =>
      code.startsWith(TAIWAN) && level === 'county' && name.endsWith(key.charAt(1)) && short.includes(key.charAt(0)),
  );
