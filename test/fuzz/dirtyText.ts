import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const read = (...path: readonly string[]): string => readFileSync(join(process.cwd(), ...path), 'utf8');
const inFolder = (folder: string, ending: string): string[] =>
  readdirSync(join(process.cwd(), folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => read(folder, name));

/** All words that the rules know, and the names of places: what a finder goes on at. */
const words = [
  ...inFolder('src/tables/words', '.tsv')
    .flatMap((table) => table.split('\n').filter((line) => !line.startsWith('#')))
    .flatMap((line) => line.split('\t'))
    .filter((word) => /\P{ASCII}/u.test(word) && word.length < 12),
  ...(read('test/gold/places/articles.jsonl').match(/\p{Script=Han}{2,4}[省市县區区縣鎮镇乡村]/gu) ?? []),
];
const articles = [...inFolder('seeds', '.txt'), ...inFolder('test/gold/genre/texts', '.txt')];

const DIGITS = [
  ...Array.from('0123456789０５９〇零一二三四五六七八九十百千万亿兩两萬億半几廿幺'),
  '.',
  '．',
  '·',
  ',',
  '，',
  ' ',
  '点',
  '分之',
];
const BETWEEN = Array.from('年月日号時时分秒至到-—～~:：/／%％‰℃个個多余餘来第每零下负近约超○°￥$块毛角元');
const BETWEEN_LINES = [
  ...Array.from('\n\t\u3000 \u200b\ufeff\r\0()（）“”「」【】[]〔〕《》。;；!?、|*#>_'),
  '\r\n',
  '😀',
  '𠮷',
  '\ud842',
  '\udfb7',
];
const ADDRESSES = [
  'http://a.cn/t20220322',
  'https://b.com/2021-02/30/c_1.html',
  '(lǐng)',
  '&nbsp;',
  '<br>',
  '2020-02-30',
  '9:99',
];

const number = fc.array(fc.constantFrom(...DIGITS), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const quoted = fc
  .tuple(fc.constantFrom(...articles), fc.nat(), fc.nat(60))
  .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length));
const piece = fc.oneof(
  { weight: 4, arbitrary: quoted },
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 5, arbitrary: number },
  { weight: 5, arbitrary: fc.constantFrom(...BETWEEN) },
  { weight: 2, arbitrary: fc.constantFrom(...BETWEEN_LINES) },
  { weight: 1, arbitrary: fc.constantFrom(...ADDRESSES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

const encoder = new TextEncoder();
const readAs = (encoding: string): ((text: string) => string) => {
  const decoder = new TextDecoder(encoding);
  return (text) => decoder.decode(encoder.encode(text));
};

/** What the web does to a text on its way: bytes read in another encoding, spaces between characters, wide digits. */
const soilings: readonly ((text: string) => string)[] = [
  readAs('gb18030'),
  readAs('latin1'),
  readAs('big5'),
  (text) => Array.from(text).join(' '),
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/(?=.)/gu, '\n'),
];
const clean = (text: string): string => text;

const stretch = fc
  .tuple(
    fc.array(piece, { minLength: 1, maxLength: 8 }),
    fc.oneof({ weight: 3, arbitrary: fc.constant(clean) }, { weight: 2, arbitrary: fc.constantFrom(...soilings) }),
  )
  .map(([parts, soil]) => soil(parts.join('')));

/** Words that the rules know, numbers, cuttings of articles and dirt, some of it read in a wrong encoding. */
export const dirtyText: fc.Arbitrary<string> = fc
  .array(stretch, { minLength: 1, maxLength: 3 })
  .map((stretches) => stretches.join(''));
