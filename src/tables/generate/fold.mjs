// Writes the fold table: every BMP character that rules compare as another one of the same length.
// Sources: OpenCC's TSCharacters, TWVariants and HKVariants (npm opencc-js, Apache-2.0); Unicode's compatibility
// decompositions (String.prototype.normalize), for full-width forms, Kangxi radicals and look-alikes.
import tsCharacters from 'opencc-js/dict/TSCharacters';
import twRev from 'opencc-js/dict/TWVariantsRev';
import hkRev from 'opencc-js/dict/HKVariantsRev';

const pairs = (dictionary) => dictionary.split('|').map((entry) => entry.split(' '));
const single = (text) => [...text].length === 1 && text.length === 1;

/** CJK Radicals Supplement has no decomposition in Unicode: by shape (Unicode chart U+2E80, cross-references). */
const radicals = {
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
  '⺠': '民',
  '⺟': '母',
  '⼾': '户',
};

function foldEntries() {
  const map = new Map();
  for (let code = 0xa0; code < 0xfff0; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const character = String.fromCharCode(code);
    const inRange =
      code === 0xa0 ||
      code === 0x3000 ||
      (code >= 0x2f00 && code < 0x2fe0) ||
      (code >= 0xff01 && code <= 0xff5e) ||
      (code >= 0xf900 && code < 0xfb00) ||
      code === 0x2236;
    if (!inRange) continue;
    const normal = code === 0x2236 ? ':' : character.normalize('NFKC');
    if (single(normal) && normal !== character) map.set(character, normal);
  }
  for (const [from, to] of Object.entries(radicals)) map.set(from, to);
  const traditional = new Map(pairs(tsCharacters).map(([from, to]) => [from, [...to][0]]));
  for (const [from, to] of [...pairs(twRev), ...pairs(hkRev)]) {
    if (single(from) && single(to) && !traditional.has(from) && traditional.has(to)) map.set(from, traditional.get(to));
  }
  for (const [from, to] of traditional) if (single(from) && single(to)) map.set(from, to);
  return [...map].filter(([from, to]) => from !== to);
}

export function foldTable() {
  const entries = foldEntries();
  return `# from<tab>to, character by character; from the dictionaries of OpenCC (Apache-2.0)\n${entries.map(([from]) => from).join('')}\t${entries.map(([, to]) => to).join('')}\n`;
}

const folds = new Map(foldEntries());

/** For tables whose words are matched on folded text. */
export const fold = (text) => Array.from(text, (character) => folds.get(character) ?? character).join('');
