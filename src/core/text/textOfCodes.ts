/** Characters that are made into text at once: as arguments of one call. */
const CHUNK = 8192;

/** The text of UTF-16 codes: a plain array, for as arguments typed ones are slow. */
export function textOfCodes(codes: readonly number[]): string {
  if (codes.length <= CHUNK) return String.fromCharCode.apply(null, codes as number[]);
  const chunks: string[] = [];
  for (let start = 0; start < codes.length; start += CHUNK)
    chunks.push(String.fromCharCode.apply(null, codes.slice(start, start + CHUNK)));
  return chunks.join('');
}
