import creditLabels from '../../tables/words/creditLabels.tsv';
import furniture from '../../tables/words/furniture.tsv';
import { lineOpeners } from '../words/creditLabels';
import { charSet } from '../match/charSet';
import { linesOfList } from '../match/wordList';
import type { Span } from '../text/span';
import { PhraseBeginnings } from './phraseBeginnings';

export type FurnitureKind = 'nav' | 'boilerplate' | 'credit';

/** The furniture words of a page, ready to ask of one folded line. */
export interface FurnitureWords {
  /** Is the line worth asking for what it begins with, or for what it holds? Says no to most prose. */
  mayStart(folded: string, line: Span): boolean;
  mayHold(folded: string, line: Span): boolean;
  startsWith(line: string): FurnitureKind | undefined;
  /** What a short line that is no sentence is, by its beginning. */
  opens(line: string): FurnitureKind | undefined;
  holds(line: string): FurnitureKind | undefined;
  /** Is this an item of a page's menu (首页, 打印本页)? */
  isMenuItem(word: string): boolean;
  isSpam(line: string): boolean;
}

/** What the table does not say: links home, the numbers of a date or a hash; the people of a byline. */
const listed = (table: string, list: string): string[] => linesOfList(table, list).map(([word = '']) => word);
const STARTING = [...listed(furniture, 'leads-home'), ...pairsOf('0123456789abcdef')];
const HELD = listed(creditLabels, 'byline-role');

function pairsOf(characters: string): string[] {
  return Array.from(characters).flatMap((first) => Array.from(characters, (second) => first + second));
}

type Phrase = readonly [phrase: string, kind: FurnitureKind];

function phrases(list: string): readonly Phrase[] {
  return linesOfList(furniture, list).map(([phrase = '', kind = 'nav']) => [phrase, kind as FurnitureKind]);
}

export function createFurnitureWords(): FurnitureWords {
  const openings: readonly Phrase[] = [
    ...phrases('starts'),
    ...lineOpeners.map((phrase): Phrase => [phrase, 'credit']),
  ];
  const starts = byFirst(openings);
  const wholes = new Map(phrases('whole'));
  const longestWhole = Math.max(...Array.from(wholes.keys(), (phrase) => phrase.length));
  const held = phrases('holds');
  const heldIn = createPhraseSearch(held.map(([phrase]) => phrase.split('…')));
  const items = new Set(phrases('item').map(([phrase]) => phrase));
  const spam = listed(furniture, 'spam');
  const strongSpam = listed(furniture, 'spam-strong');
  const strongIn = createPhraseSearch(strongSpam.map((phrase) => [phrase]));
  const shortOpenings = phrases('opens');
  const opens = byFirst(shortOpenings);
  const starting = [...openings, ...shortOpenings, ...phrases('whole'), ...phrases('item')].map(([phrase]) => phrase);
  const beginnings = new PhraseBeginnings([...starting, ...STARTING], '(|丨 【】[]:·●•◆■▲*>-');
  const inside = new PhraseBeginnings([...held.map(([phrase]) => phrase), ...strongSpam, ...HELD], '>»›');
  return {
    mayStart: (folded, { start, end }) => beginnings.mayBeginAt(folded, start, end),
    mayHold: (folded, { start, end }) => inside.mayBeginWithin(folded, start, end),
    startsWith: (line) => {
      const whole = withoutEnd(line);
      return (
        (whole.length <= longestWhole ? wholes.get(whole) : undefined) ??
        starts.get(line.charCodeAt(0))?.find(([phrase]) => line.startsWith(phrase))?.[1]
      );
    },
    opens: (line) => opens.get(line.charCodeAt(0))?.find(([phrase]) => line.startsWith(phrase))?.[1],
    holds: (line) => held[heldIn(line)]?.[1],
    isMenuItem: (word) => items.has(word),
    isSpam: (line) => {
      if (strongIn(line) < 0) return false;
      const strong = strongSpam.filter((phrase) => line.includes(phrase)).length;
      return 2 * strong + spam.filter((phrase) => line.includes(phrase)).length >= 4;
    },
  };
}

function byFirst<T>(phrases: readonly (readonly [string, T])[]): Map<number, (readonly [string, T])[]> {
  const map = new Map<number, (readonly [string, T])[]>();
  for (const entry of phrases) {
    const first = entry[0].charCodeAt(0);
    map.set(first, [...(map.get(first) ?? []), entry]);
  }
  return map;
}

const isEnding = charSet(' :>»…');

/** The line without the marks that may follow its last word. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && isEnding(line, end - 1)) end--;
  return line.slice(0, end);
}

/**
 * Asks a line which of the phrases stand in it: the answer is the index of the first one (in the order given) whose
 * parts follow each other in the line, or -1. Only where a character begins a phrase is anything compared.
 */
function createPhraseSearch(phrases: readonly (readonly string[])[]): (line: string) => number {
  const begins = new Uint8Array(0x10000);
  for (const [first = ''] of phrases) begins[first.charCodeAt(0)] = 1;
  const byCode = byFirst(phrases.map((parts, index) => [parts[0] ?? '', { parts, index }]));
  return (line) => {
    let least = -1;
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at);
      if (begins[code] !== 1) continue;
      for (const [, { parts, index }] of byCode.get(code) ?? []) {
        if ((least < 0 || index < least) && standsAt(line, at, parts)) least = index;
      }
    }
    return least;
  };
}

/** Does the first part stand at the offset, and do the others follow somewhere, in order? */
function standsAt(line: string, at: number, parts: readonly string[]): boolean {
  let from = at;
  for (const [index, part] of parts.entries()) {
    if (index > 0) from = line.indexOf(part, from);
    if (from < 0 || (index === 0 && !line.startsWith(part, at))) return false;
    from += part.length;
  }
  return true;
}
