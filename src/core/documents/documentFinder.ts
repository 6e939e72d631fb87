import type { Find } from '../article/finder';
import type { DocumentNumber } from '../article/model';
import { isHan } from '../numerals/numeralRoles';

const opening = '〔[【(﹝［〖';
const closing = '〕]】)﹞］〗';
const year = /[\s]?((?:19|20)\d{2})(?:年)?[\s]?/y;
const serial = /\s?(?:第)?\s?(\d{1,5})\s?号/y;
const longestIssuer = 12;
const stops = '》”"’」』)）,。;:、的据按照以及和与是由据见第条';

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
  year.lastIndex = open + 1;
  const yearMatch = year.exec(folded);
  if (!yearMatch || !closing.includes(folded[year.lastIndex] ?? ' ')) return undefined;
  serial.lastIndex = year.lastIndex + 1;
  const serialMatch = serial.exec(folded);
  if (!serialMatch || serial.lastIndex !== at + 1) return undefined;
  const start = issuerStart(folded, open, from);
  const issuer = text.slice(start, open);
  if (issuer.length < 2 || (folded[open] === '(' && !/[发函办令字文通告规决公议]$/u.test(folded.slice(start, open)))) {
    return undefined;
  }
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
  for (let i = at - 1; i >= first; i--) if (opening.includes(folded[i] ?? ' ')) return i;
  return -1;
}

function issuerStart(folded: string, open: number, from: number): number {
  let start = open;
  while (start > from && open - start < longestIssuer) {
    const char = folded[start - 1] ?? ' ';
    if (!isHan(char.charCodeAt(0)) || stops.includes(char)) break;
    start--;
  }
  return start;
}
