import table from '../../../tables/words/figureParts.tsv';
import { anchorCharacters } from '../../match/anchorScan';
import type { AnchorCharacters } from '../../match/anchorScan';
import { linesOfList, wordList, wordMap } from '../../match/wordList';
import { NumeralRole, roleOf } from '../../numerals/numeralRoles';
import type { Span } from '../../text/span';
import { found } from '../figure';
import type { NumberReading } from '../figure';
import type { Page } from '../page';

const pieces = wordMap(table, 'pieceOrSo', ([unit = '']) => unit);
const units = wordMap(table, 'unitOrSo', ([unit = '', ...behind]) => ({ unit, behind }));
const pointed = wordList(table, 'pointsAt');

const firsts = [...linesOfList(table, 'pieceOrSo'), ...linesOfList(table, 'unitOrSo')];

/** The measure words before 把, and 把 behind them. */
export const oneOrSoAnchors: AnchorCharacters = {
  first: anchorCharacters(firsts.map(([word = '']) => word.charAt(0)).join('')),
  second: anchorCharacters('把'),
};

/** 个把月, 里把路: one of the unit or a little more; 三个把手 and 这个把关的人 are none. */
export function oneOrSo({ folded, measureWords }: Page, at: number): NumberReading {
  if (folded[at + 1] !== '把' || roleOf(folded.charCodeAt(at - 1)) !== NumeralRole.none) return undefined;
  const hit = piece(folded, at) ?? unitAlone(folded, at);
  const measure = hit && measureWords.get(hit.word);
  if (!measure || pointed.before(folded, at) >= 0) return undefined;
  return found({ start: at, end: hit.end, kind: measure.kind, value: 1, approx: 'about', unit: hit.unit });
}

interface Hit {
  readonly word: string;
  readonly end: number;
  readonly unit: Span;
}

/** 个把月: the unit stands behind. */
function piece(folded: string, at: number): Hit | undefined {
  const hit = pieces.at(folded, at);
  return hit && { word: hit.value, end: hit.end, unit: { start: at + 2, end: hit.end } };
}

/** 里把路: the unit stands before, and what it measures behind. */
function unitAlone(folded: string, at: number): Hit | undefined {
  const hit = units.at(folded, at);
  if (!hit?.value.behind.some((word) => folded.startsWith(word, hit.end))) return undefined;
  return { word: hit.value.unit, end: hit.end, unit: { start: at, end: at + 1 } };
}
