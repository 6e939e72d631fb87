/**
 * The townships of a county as the gazetteer lists them, one behind another: `100城关z新集z` → 100 城关镇, 101 新集镇. What
 * the marks mean stands in the table's generator. A stem is known by the offset of the letter that closes it.
 */
export interface ListedTownship {
  /** The last three digits of its code. */
  readonly serial: number;
  /** The stem and the ending make its official name. */
  readonly stem: string;
  readonly ending: string;
}

const endings: Readonly<Record<string, string>> = { j: '街道', z: '镇', x: '乡' };
/** Marks, figures and letters of the lists are codes up to this, names above it. */
export const LAST_LATIN = 0x7a;
const QUOTE = 0x27;
const EQUALS = 0x3d;
const TAB = 9;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Where the stem begins that a letter closes; as it is matched, folded. */
export function stemStart(table: string, closedAt: number): number {
  let start = closedAt;
  while (start > 0 && table.charCodeAt(start - 1) > LAST_LATIN) start--;
  return start;
}

/** The township that a letter closes, or the one before where that stem is only what people call it. */
export function listedAt(table: string, closedAt: number): ListedTownship {
  const start = stemStart(table, closedAt);
  if (table.charCodeAt(start - 1) === QUOTE) return listedAt(table, start - 2);
  const ending = endings[table.charAt(closedAt)] ?? '';
  if (table.charCodeAt(start - 1) !== EQUALS) {
    return { serial: serialAt(table, start), stem: table.slice(start, closedAt), ending };
  }
  const official = stemStart(table, start - 1);
  return { serial: serialAt(table, official), stem: table.slice(official, start - 1), ending };
}

/** The number before an entry, or that of an entry before it and one more for each in between. */
function serialAt(table: string, start: number): number {
  let more = 0;
  for (let at = start - 1; table.charCodeAt(at) !== TAB; at--) {
    const code = table.charCodeAt(at);
    if (isDigit(code)) return numberEndingAt(table, at + 1) + more;
    if (code === QUOTE) more--;
    else if (code <= LAST_LATIN && code !== EQUALS) more++;
  }
  return more;
}

function numberEndingAt(table: string, end: number): number {
  let start = end;
  while (isDigit(table.charCodeAt(start - 1))) start--;
  return Number(table.slice(start, end));
}

/** The townships of the list between two offsets, in the order of their codes. */
export function listedBetween(table: string, start: number, end: number): ListedTownship[] {
  const found: ListedTownship[] = [];
  for (let at = start; at < end; at++) {
    const closes = table.charCodeAt(at) <= LAST_LATIN && table.charCodeAt(at - 1) > LAST_LATIN;
    if (!closes || table.charCodeAt(at) === EQUALS) continue;
    if (table.charCodeAt(stemStart(table, at) - 1) !== QUOTE) found.push(listedAt(table, at));
  }
  return found;
}
