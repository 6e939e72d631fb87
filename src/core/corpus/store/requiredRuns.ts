/** An escape that stands for one of many characters, or for a place between two. */
const CLASS_ESCAPE = /^\\[dDwWsSbBAzCnrtfva]/;
const PROPERTY = /^\\[pP](?:[A-Z]|\{\^?\w+\})/;
const LITERAL_ESCAPE = /^\\([^\w\s])/;
const REPEAT = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/;

/** The parts of a pattern, in order, as far as they are told apart here. */
type Part =
  | { readonly kind: 'literal'; readonly text: string }
  /** What may be anything. */
  | { readonly kind: 'other' };

/**
 * Runs of characters that stand in every text that the pattern finds: those outside of groups and classes. None where the
 * pattern is a choice or holds what is not known here.
 * @param pattern in RE2's language, folded
 */
export function requiredRuns(pattern: string): readonly string[] {
  const runs: string[] = [];
  let run = '';
  const close = (): void => {
    if (run.length > 1) runs.push(run);
    run = '';
  };
  for (let at = 0; at < pattern.length;) {
    if (pattern[at] === '|') return [];
    const length = partLength(pattern, at);
    if (length === undefined) return [];
    const part = partOf(pattern.slice(at, at + length));
    at += length;
    const [repeat = '', least] = REPEAT.exec(pattern.slice(at)) ?? [];
    at += repeat.length;
    if (repeat !== '' && REPEAT.test(pattern.slice(at))) return [];
    const isThere = repeat === '' || repeat.startsWith('+') || Number(least ?? 0) > 0;
    if (part.kind === 'literal' && isThere) run += part.text;
    if (part.kind === 'other' || repeat !== '') close();
  }
  close();
  return runs;
}

/** Units of the part that begins here; undefined where that is not known. */
function partLength(pattern: string, at: number): number | undefined {
  const rest = pattern.slice(at);
  const sign = rest.charAt(0);
  if (sign === '\\') return (CLASS_ESCAPE.exec(rest) ?? PROPERTY.exec(rest) ?? LITERAL_ESCAPE.exec(rest))?.[0].length;
  if (sign === '[') return classLength(rest);
  if (sign === '(') return groupLength(rest);
  return String.fromCodePoint(rest.codePointAt(0) ?? 0).length;
}

function partOf(part: string): Part {
  const escaped = LITERAL_ESCAPE.exec(part)?.[1];
  if (escaped !== undefined) return { kind: 'literal', text: escaped };
  // A letter with two cases may be found in several forms.
  const isOne = /^[^\\[(.^$*+?{})\]]/u.test(part) && part.toLowerCase() === part.toUpperCase();
  return isOne ? { kind: 'literal', text: part } : { kind: 'other' };
}

/** A bracket that opens a class may hold one that closes it as its first member, and names of classes. */
function classLength(rest: string): number | undefined {
  const found = /^\[\^?\]?(?:\[:\^?\w+:\]|\\.|[^\]\\])*\]/su.exec(rest)?.[0];
  return found?.length;
}

function groupLength(rest: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < rest.length;) {
    const sign = rest.charAt(at);
    if (sign === '(') depth++;
    if (sign === ')' && --depth === 0) return at + 1;
    const length = sign === '\\' ? 2 : sign === '[' ? classLength(rest.slice(at)) : 1;
    if (length === undefined || rest.startsWith('\\Q', at)) return undefined;
    at += length;
  }
  return undefined;
}
