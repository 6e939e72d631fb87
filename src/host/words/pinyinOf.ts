import { customPinyin, pinyin } from 'pinyin-pro';
import placeReadings from '../../tables/placeReadings.tsv';
import type { PinyinAnswer, PinyinQuestion } from './pinyinMessages';
import { zhuyinOf } from './zhuyinOf';

const MOST_OTHERS = 3;
const COMPOUND_SURNAME =
  /^(?:欧阳|司马|诸葛|上官|夏侯|皇甫|尉迟|公孙|慕容|司徒|令狐|端木|独孤|南宫|东方|西门|宇文|长孙|司空|轩辕|闻人|澹台|东郭|呼延|申屠|公羊|万俟|太史|钟离|濮阳|淳于|单于|太叔|仲孙|鲜于|闾丘|拓跋|百里|第五|左丘|梁丘)./u;
/** What names the kind of a place is a word of its own: Yuánlíng Xiàn. */
const KIND_OF_PLACE = /(?:特别行政区|自治[区州县旗]|街道|地区|林区|矿区|新区|[省市州盟县区旗镇乡村])$/u;

customPinyin(
  Object.fromEntries(
    placeReadings
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t') as [string, string]),
  ),
);

/** How characters are read, as dictionaries write it: without the tones' change before one another. */
export function pinyinOf({ text, before, after, as }: Omit<PinyinQuestion, 'id'>): Omit<PinyinAnswer, 'id'> {
  if (as === 'person') return answer(personInPinyin(text), syllables(text, 'head'));
  if (as === 'place') return answer(placeInPinyin(text), syllables(text));
  const read = syllables(text);
  if (Array.from(text).length > 1) return answer(read.join(' '), read);
  const inContext = syllables(before + text + after)[Array.from(before).length] ?? '';
  const all = pinyin(text, { multiple: true, type: 'array', toneSandhi: false });
  return answer(inContext, [inContext], all.filter((other) => other !== inContext).slice(0, MOST_OTHERS));
}

/** @param read the syllables, one a character */
function answer(inPinyin: string, read: readonly string[], others: readonly string[] = []): Omit<PinyinAnswer, 'id'> {
  return { pinyin: inPinyin, zhuyin: read.map(zhuyinOf).join(' '), others, othersInZhuyin: others.map(zhuyinOf) };
}

/** One a character. */
function syllables(text: string, surname: 'head' | 'off' = 'off'): string[] {
  return pinyin(text, { type: 'array', toneSandhi: false, nonZh: 'spaced', surname });
}

/** GB/T 28039: the surname apart, the given name as one. */
function personInPinyin(name: string): string {
  const read = syllables(name, 'head');
  const surname = COMPOUND_SURNAME.test(name) ? 2 : 1;
  return [read.slice(0, surname), read.slice(surname)]
    .filter((part) => part.length > 0)
    .map(capital)
    .join(' ');
}

function placeInPinyin(name: string): string {
  const read = syllables(name);
  const kind = name.length > 2 ? (KIND_OF_PLACE.exec(name)?.[0].length ?? 0) : 0;
  const own = read.length - kind;
  return [read.slice(0, own), read.slice(own)]
    .filter((part) => part.length > 0)
    .map(capital)
    .join(' ');
}

/** One word of several syllables: Xī'ān has a mark where a syllable begins with a vowel. */
function capital(parts: readonly string[]): string {
  const word = parts.map((part, at) => (at > 0 && /^[aāáǎàeēéěèoōóǒò]/u.test(part) ? `’${part}` : part)).join('');
  return word.charAt(0).toLocaleUpperCase('en') + word.slice(1);
}
