import type { GroupBy } from '../grouping';
import { monthSteps, unknown } from '../grouping';
import type { GroupStep } from '../groupStep';
import { placeLevels } from '../placeLevels';
import { scripts } from './blockWriter';
import type { Held, Holding } from './holding';

/** The levels of a place, and its code. */
export interface PlaceNamed {
  readonly province: string;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly code: string;
}

/** The ways from the root of a grouping to articles; each way is made once. */
export interface GroupSteps {
  of(held: Held, by: GroupBy): readonly GroupStep[];
  /** Set by hand, else found. */
  placeOf(held: Held): PlaceNamed | null;
}

export function createSteps(holding: Holding): GroupSteps {
  const placeOf = placesOf(holding);
  const ways = { place: new Map<string, readonly GroupStep[]>(), month: new Map<number, readonly GroupStep[]>() };
  const ofPlace = (place: PlaceNamed | null): readonly GroupStep[] => {
    if (!place) return [unknown];
    const key = `${place.code} ${place.province}`;
    const known = ways.place.get(key) ?? placeLevels(place);
    ways.place.set(key, known);
    return known;
  };
  const ofMonth = (number: number): readonly GroupStep[] => {
    const known = ways.month.get(number) ?? monthsOf(holding.names.name(number));
    ways.month.set(number, known);
    return known;
  };
  return {
    placeOf,
    of: (held, by) => {
      const { block, article } = held;
      switch (by) {
        case 'place':
          return ofPlace(placeOf(held));
        case 'month':
          return ofMonth(block.get(article, 'published'));
        case 'publisher':
          return [publisherStep(holding, held)];
        case 'script':
          return [scriptStep(block.get(article, 'script'))];
      }
    },
  };
}

function placesOf(holding: Holding): GroupSteps['placeOf'] {
  const places = new Map<number, PlaceNamed>();
  const found = (number: number): PlaceNamed => {
    const known = places.get(number) ?? placeIn(holding.names.name(number) ?? '');
    places.set(number, known);
    return known;
  };
  return (held) => {
    const number = held.block.get(held.article, 'place');
    return holding.handSet(held) ?? (number === 0 ? null : found(number));
  };
}

const monthsOf = (published: string | null): readonly GroupStep[] =>
  published === null ? [unknown] : monthSteps(published);

function placeIn(json: string): PlaceNamed {
  const [province, prefecture, county, code] = JSON.parse(json) as [string, string | null, string | null, string];
  return { province, prefecture, county, code };
}

function publisherStep({ names }: Holding, { block, article }: Held): GroupStep {
  const key = names.name(block.get(article, 'publisherKey'));
  if (key === null) return unknown;
  return { key, kind: 'publisher', name: names.name(block.get(article, 'publisher')) ?? key, code: null };
}

function scriptStep(index: number): GroupStep {
  const script = scripts[index] ?? 'unknown';
  return { key: script, kind: script === 'unknown' ? 'unknown' : 'script', name: script, code: null };
}
