import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { circles, exportsOf, importsOf, sources, tests, twins } from './sources';

const GROUND = ['tables.ts', 'article', 'files', 'numerals', 'words', 'match', 'text'];
const ROOF = ['annotations', 'citations', 'conversion', 'views', 'corpus', 'checks'];
/** Every other folder of the core is a finder's room. */
const FINDERS = readdirSync(join('src', 'core'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && ![...GROUND, ...ROOF].includes(entry.name))
  .map(({ name }) => name);

/** The floors of the core, from the ground up. */
const FLOORS = [GROUND, FINDERS, ROOF, ['finders.ts', 'studies.ts'], ['engine.ts'], ['index.ts']].map((rooms) =>
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

/** What a door gives by name: `{ a, b }` and `* as c`. */
const namesGiven = (door: string): string[] =>
  [...door.matchAll(/^export (?:type )?(?:\{([^}]*)\}|\* as (\w+))/gmu)].flatMap(([, list = '', space = '']) =>
    [...list.split(','), space].map((name) => name.trim()).filter((name) => name !== ''),
  );

/** What a file asks the core's door for, and what it takes of a door behind it. */
const namesAsked = (text: string): string[] => [
  ...[...text.matchAll(/^import (?:type )?\{([^}]*)\} from '[^']*core\/index'/gmu)].flatMap(([, list = '']) =>
    list.split(',').map((name) => name.trim()),
  ),
  ...(text.match(/\b(?:annotations|articleBlocks|citations|cluster|corpusStore|fileFormats|tableRows)\.\w+/gu) ?? []),
];

describe('The core’s door', () => {
  const door = readFileSync(join('src', 'core', 'index.ts'), 'utf8');
  const paragraphs = door.split('\n\n');

  it('Should have at most 60 names beside the shapes of the analysis and of questions to a corpus', () => {
    const names = namesGiven(door);
    assert.ok(names.length > 0 && names.length <= 60, `${names.length} names`);
    assert.deepEqual(door.match(/^export (?:type )?\* from .*$/gmu), [
      "export type * from './article/model';",
      "export type * from './corpus/questions';",
    ]);
  });

  it('Should give no name that nothing outside the core asks for', () => {
    const outside = sources.filter((path) => !path.startsWith(join('src', 'core', '/')));
    const texts = outside.map((path) => readFileSync(path, 'utf8'));
    const asked = new Set(texts.flatMap((text) => namesAsked(text)));
    const behind = [...door.matchAll(/^export \* as (\w+) from '\.\/(.+)';$/gmu)].flatMap(([, space = '', path = '']) =>
      namesGiven(readFileSync(join('src', 'core', `${path}.ts`), 'utf8')).map((name) => `${space}.${name}`),
    );
    assert.ok(behind.length > 0);
    const given = [...namesGiven(door), ...behind];
    assert.deepEqual(
      given.filter((name) => !asked.has(name)),
      [],
    );
  });

  it('Should be written in paragraphs, each with what it is for on top', () => {
    const [about, ...rest] = paragraphs;
    assert.match(about ?? '', /^\/\*\*/u);
    assert.ok(rest.length >= 5 && rest.length <= 8, `${rest.length} paragraphs`);
    for (const paragraph of rest) assert.match(paragraph, /^\/\*\* [^\n]+ \*\/\nexport /u);
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
