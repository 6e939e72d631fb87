import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join('src', 'tables', 'words');

/** The lists that a table tells of in lines `# name: what it is for`, as often as it does. */
const toldOf = (table: string): string[] => [...table.matchAll(/^# ([\w-]+): /gmu)].map(([, name = '']) => name);

const twice = (names: readonly string[]): string[] => names.filter((name, at) => names.indexOf(name) < at);

describe('The tables of words', () => {
  const tables = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));

  it('Should tell of each list once: two lists of one name are one, and each rule hears the other’s words', () => {
    const told = tables.map((name) => [name, toldOf(readFileSync(join(FOLDER, name), 'utf8'))] as const);
    assert.ok(told.flatMap(([, names]) => names).length > 500, 'the tables are read');
    assert.deepEqual(
      told.flatMap(([name, names]) => twice(names).map((list) => `${name}: ${list}`)),
      [],
    );
  });
});
