import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { circles, importsOf, sources } from './sources';

const GROUND = ['tables.ts', 'article', 'files', 'numerals', 'words', 'match', 'text'];
const ROOF = ['conversion', 'views', 'corpus'];
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
    const names = [...new Set(sources.map((path) => basename(path)))].filter((name) => !doors.has(name));
    const bearers = names.map((name) => sources.filter((path) => basename(path) === name));
    assert.deepEqual(
      bearers.filter(({ length }) => length > 1),
      [],
    );
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
