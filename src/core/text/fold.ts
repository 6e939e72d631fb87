/**
 * Maps every character to the one that rules compare by, same length: Traditional to Simplified, variants and look-alike
 * radicals to the common form, full width to half width. Only for matching; what a reader sees is never folded.
 */
export type Fold = (text: string) => string;

const CHUNK = 8192;

/**
 * @param table lines of `from…<tab>to…`, two strings of equal length, character by character (BMP only); `#` begins a
 * comment line. Generated at build time from OpenCC's TSCharacters and Unicode's compatibility forms.
 */
export function createFold(table: string): Fold {
  const map = parseFoldTable(table);
  return (text) => {
    if (text.length <= CHUNK) return foldChunk(map, text, 0);
    const chunks: string[] = [];
    for (let start = 0; start < text.length; start += CHUNK) chunks.push(foldChunk(map, text, start));
    return chunks.join('');
  };
}

function parseFoldTable(table: string): Uint16Array {
  const map = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (const line of table.split('\n')) {
    const [from = '', to = ''] = line.split('\t');
    if (line.startsWith('#')) continue;
    for (let i = 0; i < from.length; i++) map[from.charCodeAt(i)] = to.charCodeAt(i);
  }
  return map;
}

function foldChunk(map: Uint16Array, text: string, start: number): string {
  const end = Math.min(text.length, start + CHUNK);
  // A plain array: as arguments typed ones are slow.
  const codes = new Array<number>(end - start);
  for (let i = start; i < end; i++) codes[i - start] = map[text.charCodeAt(i)] ?? 0;
  return String.fromCharCode.apply(null, codes);
}
