/** Fewer characters than this have no form to be alike in. */
const SHORTEST = 4;
/** Longer clauses are of one length by chance. */
const LONGEST_CLAUSE = 12;

/**
 * Are two leads made alike, as the genre's headings are? The same number of clauses of the same lengths, or the same
 * beginning or end (领导包抓责在一线, 临时组织建在一线). Both folded, without their final mark.
 */
export function areParallel(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < SHORTEST) return false;
  const ratio = Math.min(a.length, b.length) / Math.max(a.length, b.length);
  return ratio >= 0.6 && (haveSameShape(a, b) || sharesEdge(a, b));
}

function haveSameShape(a: string, b: string): boolean {
  const one = a.split(/[,、]/u);
  const two = b.split(/[,、]/u);
  if (one.length !== two.length) return false;
  if (one.length === 1 && a.length > LONGEST_CLAUSE) return false;
  const gaps = one.map((clause, index) => Math.abs(clause.length - (two[index]?.length ?? 0)));
  const slack = one.length > 1 && gaps[0] === 0 && sharesPlace(one[0] ?? '', two[0] ?? '') ? 2 : one.length > 1 ? 1 : 0;
  return gaps.every((gap) => gap <= slack);
}

/** The same character in the same place, as in 理一理, 算一算. */
function sharesPlace(a: string, b: string): boolean {
  return Array.from(a).some((character, index) => character === b[index]);
}

function sharesEdge(a: string, b: string): boolean {
  return a.slice(0, 2) === b.slice(0, 2) || a.slice(-2) === b.slice(-2);
}
