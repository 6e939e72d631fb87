export type FurnitureKind = 'nav' | 'boilerplate' | 'credit';

/** The furniture words of a page, ready to ask of one folded line. */
export interface FurnitureWords {
  startsWith(line: string): FurnitureKind | undefined;
  holds(line: string): FurnitureKind | undefined;
  /** Is this an item of a page's menu (首页, 打印本页)? */
  isMenuItem(word: string): boolean;
  isSpam(line: string): boolean;
}

/** @param table lines of `kind<tab>where<tab>phrase`, folded; see the table for what `where` means. */
export function createFurnitureWords(table: string): FurnitureWords {
  const rows = table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const phrases = (where: string): (readonly [string, FurnitureKind])[] =>
    rows
      .filter((row) => row[1] === where && isFurnitureKind(row[0]))
      .map(([kind = '', , phrase = '']) => [phrase, kind as FurnitureKind]);
  const starts = byFirst(phrases('starts'));
  const wholes = new Map(phrases('whole'));
  const held = phrases('holds').map(([phrase, kind]) => [phrase.split('…'), kind] as const);
  const items = new Set(phrases('item').map(([phrase]) => phrase));
  const spam = rows.filter(([kind]) => kind === 'spam').map((row) => row[2] ?? '');
  const strongSpam = rows.filter(([kind]) => kind === 'spam+').map((row) => row[2] ?? '');
  return {
    startsWith: (line) =>
      wholes.get(line.replace(/[ :>»…]+$/, '')) ??
      starts.get(line.charCodeAt(0))?.find(([phrase]) => line.startsWith(phrase))?.[1],
    holds: (line) => held.find(([parts]) => holdsInOrder(line, parts))?.[1],
    isMenuItem: (word) => items.has(word),
    isSpam: (line) => {
      const strong = strongSpam.filter((phrase) => line.includes(phrase)).length;
      return strong > 0 && 2 * strong + spam.filter((phrase) => line.includes(phrase)).length >= 4;
    },
  };
}

function isFurnitureKind(kind: string | undefined): boolean {
  return kind === 'nav' || kind === 'boilerplate' || kind === 'credit';
}

function byFirst<T>(phrases: readonly (readonly [string, T])[]): Map<number, (readonly [string, T])[]> {
  const map = new Map<number, (readonly [string, T])[]>();
  for (const entry of phrases) {
    const first = entry[0].charCodeAt(0);
    map.set(first, [...(map.get(first) ?? []), entry]);
  }
  return map;
}

function holdsInOrder(line: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = line.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
