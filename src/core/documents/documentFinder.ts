import table from '../../tables/words/documentNumbers.tsv';
import type { Find } from '../article/finder';
import type { DocumentNumber } from '../article/model';
import { matchAt } from '../match/sticky';
import { characterList } from '../match/wordList';
import { isBasicHan } from '../numerals/numeralRoles';

const opens = characterList(table, 'opens');
const closes = characterList(table, 'closes');
const stop = characterList(table, 'stop');
const beforeRound = characterList(table, 'beforeRound');
const year = /[\s]?((?:19|20)\d{2})(?:年)?[\s]?/y;
const serial = /\s?(?:第)?\s?(\d{1,5})\s?号/y;
const longestIssuer = 12;

/**
 * Document numbers such as 溆防控发〔2022〕78号: issuer, year, serial. The form is that of 党政机关公文格式 GB/T 9704-2012
 * (发文字号); any of the brackets found on the web is taken, but round ones only behind an issuer that ends as one does.
 */
export function createDocumentFinder(): Find {
  return ({ folded, text }) => {
    const documents: DocumentNumber[] = [];
    let from = 0;
    for (let at = folded.indexOf('号'); at >= 0; at = folded.indexOf('号', at + 1)) {
      const found = endingAt(folded, text, at, from);
      if (found) {
        documents.push(found);
        from = found.end;
      }
    }
    return { documents };
  };
}

/** The document number whose 号 stands at `at`. */
function endingAt(folded: string, text: string, at: number, from: number): DocumentNumber | undefined {
  const open = openingBefore(folded, at, from);
  if (open < 0) return undefined;
  const yearMatch = matchAt(year, folded, open + 1);
  if (!yearMatch || !closes(folded, year.lastIndex)) return undefined;
  const serialMatch = matchAt(serial, folded, year.lastIndex + 1);
  if (!serialMatch || serial.lastIndex !== at + 1) return undefined;
  const start = issuerStart(folded, open, from);
  const issuer = text.slice(start, open);
  if (issuer.length < 2 || (folded[open] === '(' && !beforeRound(folded, open - 1))) return undefined;
  const span = { start, end: at + 1 };
  return {
    ...span,
    text: text.slice(start, at + 1),
    issuer,
    year: Number(yearMatch[1]),
    serial: Number(serialMatch[1]),
  };
}

function openingBefore(folded: string, at: number, from: number): number {
  const first = Math.max(from, at - 18);
  for (let i = at - 1; i >= first; i--) if (opens(folded, i)) return i;
  return -1;
}

function issuerStart(folded: string, open: number, from: number): number {
  let start = open;
  while (start > from && open - start < longestIssuer) {
    if (!isBasicHan(folded.charCodeAt(start - 1)) || stop(folded, start - 1)) break;
    start--;
  }
  return start;
}
