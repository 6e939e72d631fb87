import { isZeroOfRun, NumeralRole, roleOf, digitValue } from './numeralRoles';
import type { Numeral } from './numeral';
import { RunReader } from './numeralRun';

const fewest = 3;
const most = 4;

/** 一万四五○: the myriads in words, and the rest digit by digit, as papers of Taiwan wrote numbers. */
export function digitsBehindMyriad(folded: string, start: number, end: number): Numeral | undefined {
  let from = end;
  let rest = 0;
  for (let worth = 1; from > start && isDigit(folded, from - 1); worth *= 10) {
    from--;
    rest += digitValue(folded.charCodeAt(from)) * worth;
  }
  const digits = end - from;
  if (folded[from - 1] !== '万' || digits < fewest || digits > most) return undefined;
  const myriads = new RunReader(folded, start, from).read();
  if (myriads?.end !== from || myriads.low !== myriads.high) return undefined;
  const value = myriads.low + rest;
  return { ...myriads, end, low: value, high: value, factor: 1, scaled: false, bare: false };
}

function isDigit(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return isZeroOfRun(code) || roleOf(code) === NumeralRole.digit;
}
