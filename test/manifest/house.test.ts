import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { circles, exportsOf, importsOf, sources, tests, twins } from './sources';

const GROUND = ['tables.ts', 'article', 'files', 'numerals', 'words', 'match', 'text'];
const ROOF = ['conversion', 'views', 'corpus', 'checks'];
/** Every other folder of the core is a finder's room. */
const FINDERS = readdirSync(join('src', 'core'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && ![...GROUND, ...ROOF].includes(entry.name))
  .map(({ name }) => name);

/** The floors of the core, from the ground up. */
const FLOORS = [GROUND, FINDERS, ROOF, ['engine.ts'], ['index.ts']].map((rooms) =>
  rooms.map((room) => join('src', 'core', room)),
);

const floorOf = (path: string): number =>
  FLOORS.findIndex((rooms) => rooms.some((room) => path === room || path.startsWith(join(room, '/'))));

describe('The files of the source', () => {
  it('Should import each other in no circle, type imports counted', () => {
    assert.deepEqual(circles(sources, importsOf), []);
  });

  it('Should be found by their names: no two share one, but the doors of rooms', () => {
    const doors = new Set(['index.ts', 'register.ts']);
    const named = (paths: readonly string[]): (readonly [string, string])[] =>
      paths.filter((path) => !doors.has(basename(path))).map((path) => [basename(path), path]);
    assert.deepEqual(twins(named(sources)), []);
    assert.deepEqual(twins(named(tests)), []);
  });

  it('Should export no name with two meanings', () => {
    // Both entries of the extension export what VS Code calls.
    const files = sources.filter((path) => !basename(path).startsWith('extension.'));
    const named = files.flatMap((path) => exportsOf(path).map((name) => [name, path] as const));
    assert.deepEqual(twins(named), []);
  });

  it('Should stand on a floor of the core, and know none above it', () => {
    const core = sources.filter((path) => path.startsWith(join('src', 'core', '/')));
    assert.deepEqual(
      core.filter((path) => floorOf(path) < 0),
      [],
    );
    assert.deepEqual(
      FLOORS.flat().filter((room) => !existsSync(room)),
      [],
    );
    const upwards = core.flatMap((path) =>
      importsOf(path)
        .filter((other) => floorOf(other) > floorOf(path))
        .map((other) => `${path} → ${other}`),
    );
    assert.deepEqual(upwards, []);
  });
});

describe('The search for circles', () => {
  const of = (edges: Record<string, string[]>): string[][] => circles(Object.keys(edges), (file) => edges[file] ?? []);

  it('Should find one of two, a longer one and a file that imports itself', () => {
    assert.deepEqual(of({ a: ['b'], b: ['a'], c: [] }), [['a', 'b']]);
    assert.deepEqual(of({ a: ['b'], b: ['c'], c: ['d'], d: ['b'] }), [['b', 'c', 'd']]);
    assert.deepEqual(of({ a: ['a'] }), [['a']]);
  });

  it('Should take two ways to one file for no circle', () => {
    assert.deepEqual(of({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }), []);
  });
});

describe('The search for names with two meanings', () => {
  it('Should find each name that two files have, with both', () => {
    assert.deepEqual(
      twins([
        ['Hit', 'a.ts'],
        ['Span', 'a.ts'],
        ['Hit', 'b.ts'],
      ]),
      [['Hit', 'a.ts', 'b.ts']],
    );
  });

  it('Should know what a file declares and exports, and pass over what it hands on', () => {
    const names = exportsOf(join('src', 'core', 'match', 'rule.ts'));
    assert.ok(['Rule', 'RuleAsked', 'ruleLists', 'firstOf', 'recordingRules'].every((name) => names.includes(name)));
    assert.ok(!names.includes('recorded'));
    assert.deepEqual(exportsOf(join('src', 'core', 'index.ts')), []);
  });
});
