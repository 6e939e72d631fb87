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
  let [letters, han, kana] = [0, 0, 0];
  for (const character of sample) {
    const kind = kindOf(character);
    if ((kind & LETTER) > 0) letters++;
    if ((kind & HAN) > 0) han++;
    if ((kind & KANA) > 0) kana++;
  }
  return han > 0 && han >= letters * SHARE && kana < han * 0.1;
}

const [LETTER, HAN, KANA, LOOKED_UP] = [1, 2, 4, 8];

/** What each character of Unicode's first plane is, as it was looked up once: every article is asked about all of its. */
const kinds = new Uint8Array(0x10000);

function kindOf(character: string): number {
  const code = character.charCodeAt(0);
  if (character.length > 1) return lookedUp(character);
  return (kinds[code] ||= lookedUp(character) | LOOKED_UP);
}

function lookedUp(character: string): number {
  const isLetter = /\p{L}/u.test(character) ? LETTER : 0;
  const isHan = /\p{Script=Han}/u.test(character) ? HAN : 0;
  return isLetter | isHan | (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character) ? KANA : 0);
}
