/** How much of a text is looked at at once, in characters. */
const SAMPLE = 4000;
/** Chinese articles have far more; other languages that quote Chinese have far less. */
const SHARE = 0.2;
/** From how many places of a long text a sample is taken. */
const SAMPLES = 8;

/** Is most of the text's beginning written in Chinese characters, without the kana of Japanese? */
export function isChinese(text: string): boolean {
  return isSampleChinese(text.slice(0, SAMPLE));
}

/** Is some long stretch of the text Chinese? A Chinese article may begin with a summary in English. */
export function holdsChinese(text: string): boolean {
  const step = Math.max(SAMPLE, Math.ceil(text.length / SAMPLES));
  for (let at = 0; at < text.length; at += step) if (isSampleChinese(text.slice(at, at + SAMPLE))) return true;
  return false;
}

function isSampleChinese(sample: string): boolean {
  const letters = count(sample, /\p{L}/gu);
  const han = count(sample, /\p{Script=Han}/gu);
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  return han > 0 && han >= letters * SHARE && kana < han * 0.1;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
