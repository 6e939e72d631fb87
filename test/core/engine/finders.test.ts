import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findersFor, inOrder, nothingFound } from '../../../src/core/article/finder';
import type { Finder, FindingName, Findings } from '../../../src/core/article/finder';
import { findersOf } from '../../../src/core/finders';
import { AnchorScan } from '../../../src/core/match/anchorScan';
import { createPlaces } from '../../../src/core/places/placeFinder';
import { built } from '../../tables';

const seeds = join(process.cwd(), 'seeds');
const finder = (name: string, needs: FindingName[], gives: FindingName[]): Finder => ({
  name,
  needs,
  gives,
  find: () => ({}),
});

describe('The finders', () => {
  it('are refused in an order in which one lacks what it needs', () => {
    const dates = finder('dates', [], ['dates']);
    const figures = finder('figures', ['dates'], ['figures']);
    assert.deepEqual(inOrder([dates, figures]), [dates, figures]);
    assert.throws(() => inOrder([figures, dates]), /The figures finder needs dates/u);
  });

  it('are refused where one asks for what none gives', () => {
    assert.throws(() => inOrder([finder('figures', ['schemes'], ['figures'])]), /needs schemes, which none before/u);
    assert.throws(() => inOrder([finder('dates', ['dates'], ['dates'])]), /The dates finder needs dates/u);
  });

  it('are no more than a list takes, where one list is asked for', () => {
    const credits = finder('credits', [], ['credits']);
    const dates = finder('dates', ['credits'], ['dates']);
    const places = finder('places', ['credits'], ['places']);
    const better = finder('better places', ['places', 'dates'], ['places']);
    assert.deepEqual(findersFor('places', [credits, dates, places]), [credits, places]);
    assert.deepEqual(findersFor('places', [credits, dates, places, better]), [credits, dates, places, better]);
    assert.deepEqual(findersFor('credits', [credits, dates, places, better]), [credits]);
  });

  it('find the places by themselves as they do in an analysis', async () => {
    const { engine } = await built();
    for (const name of readdirSync(seeds)) {
      const source = { path: name, text: readFileSync(join(seeds, name), 'utf8') };
      const { places } = engine.analyze(source);
      assert.ok(places.length > 0);
      assert.deepEqual(engine.places(source), places);
    }
  });

  it('are caught where one looks at a list that it does not name', () => {
    const dates = finder('dates', ['credits'], ['dates']);
    const found = only(nothingFound, dates);
    assert.deepEqual([found.credits, found.dates], [[], []]);
    assert.throws(() => found.places, /dates looks at places/u);
  });

  it('fill each kind of mention that an article has', async () => {
    const { tables, engine } = await built();
    const scan = new AnchorScan();
    const given = findersOf(tables, createPlaces(tables, engine.fold, scan), scan).flatMap(({ gives }) => gives);
    assert.deepEqual(
      Object.keys(nothingFound).filter((kind) => !given.some((one) => one === kind)),
      [],
    );
  });

  it('look at nothing but what they say they need, and give nothing but what they say', async () => {
    const { tables, engine } = await built();
    const scan = new AnchorScan();
    const finders = findersOf(tables, createPlaces(tables, engine.fold, scan), scan);
    for (const name of readdirSync(seeds)) {
      const { reading } = engine.read(readFileSync(join(seeds, name), 'utf8'));
      let found: Findings = nothingFound;
      for (const one of finders) {
        const given = one.find(reading, only(found, one));
        for (const key of Object.keys(given)) assert.ok(one.gives.includes(key as FindingName), `${one.name}: ${key}`);
        found = { ...found, ...given };
      }
    }
  });
});

/** The findings, of which a finder may ask for what it needs and what it refines. */
function only(found: Findings, { name, needs, gives }: Finder): Findings {
  return new Proxy(found, {
    get(target, key) {
      assert.ok([...needs, ...gives].includes(key as FindingName), `${name} looks at ${String(key)}`);
      return target[key as FindingName];
    },
  });
}
