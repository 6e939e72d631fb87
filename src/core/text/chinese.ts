/** How much of a text is looked at, in characters. */
const SAMPLE = 4000;
/** Chinese articles have far more; other languages that quote Chinese have far less. */
const SHARE = 0.2;

/** Is most of the text's beginning written in Chinese characters, without the kana of Japanese? */
export function isChinese(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  const han = count(sample, /\p{Script=Han}/gu);
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  return han > 0 && han >= letters * SHARE && kana < han * 0.1;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
