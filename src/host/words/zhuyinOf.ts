import zhuyin from '../../tables/zhuyin.tsv';

/** Combining marks of the tones; the first has none in zhuyin, the neutral one a dot before the syllable. */
const TONES: Readonly<Record<string, string>> = { '\u0304': '', '\u0301': 'ˊ', '\u030c': 'ˇ', '\u0300': 'ˋ' };
const NEUTRAL = '˙';

const symbols = new Map(
  zhuyin
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([list = '', pinyin = '', symbol = '']) => [`${list} ${pinyin.normalize('NFD')}`, symbol]),
);

/** A syllable of pinyin with its tone mark as zhuyin: lǐng → ㄌㄧㄥˇ, ma → ˙ㄇㄚ. What is no syllable stays as it is. */
export function zhuyinOf(syllable: string): string {
  const letters = Array.from(syllable.normalize('NFD'));
  const mark = letters.find((letter) => letter in TONES);
  const symbol = symbolOf(letters.filter((letter) => !(letter in TONES)).join(''));
  if (symbol === undefined) return syllable;
  return mark === undefined ? NEUTRAL + symbol : symbol + (TONES[mark] ?? '');
}

function symbolOf(letters: string): string | undefined {
  const whole = symbols.get(`whole ${letters}`) ?? symbols.get(`final ${letters}`);
  if (whole !== undefined) return whole;
  for (const length of [2, 1]) {
    const initial = symbols.get(`initial ${letters.slice(0, length)}`);
    const final = symbols.get(`final ${letters.slice(length)}`);
    if (initial !== undefined && final !== undefined) return initial + final;
  }
  return undefined;
}
