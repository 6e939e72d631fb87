import type { FigureGroup, FigureGrouping, FigureQuery } from '../../core/index';
import type { Services } from '../../host/services';
import { articleTitle } from '../shared/articleTitle';
import { kindInWords } from '../shared/figureInWords';
import { groupInWords } from './groupWords';

type Names = Readonly<Record<string, string>>;
type Asked = Pick<Services, 'corpus' | 'names'>;

/** How what stands in a query is called, as far as the corpus knows: `place:431222` is 沅陵县. */
export async function namesIn(query: FigureQuery, services: Asked): Promise<Names> {
  const kinds = (query.kinds ?? []).map((kind) => [`kind:${kind}`, kindInWords(kind)] as const);
  const nouns = (query.nouns ?? []).filter((noun) => noun !== '').map((noun) => [`noun:${noun}`, noun] as const);
  const known = await Promise.all([
    placeName(query, services),
    ...(query.groups ?? []).map((one) => nameOf(one, services)),
  ]);
  return Object.fromEntries([...kinds, ...nouns, ...known.flatMap((one) => (one ? [one] : []))]);
}

type Named = readonly [key: string, name: string] | undefined;

async function placeName({ place }: FigureQuery, services: Asked): Promise<Named> {
  if (place === undefined) return undefined;
  const by: FigureGrouping = place.endsWith('0000') ? 'province' : place.endsWith('00') ? 'prefecture' : 'county';
  const group = await groupWith(by, place, { place }, services);
  return group && [`place:${place}`, groupInWords(group, services.names)];
}

async function nameOf({ by, key }: { by: FigureGrouping; key: string }, services: Asked): Promise<Named> {
  if (key === '') return undefined;
  if (by === 'article') {
    const entry = await services.corpus.article(key);
    return entry && [`article:${key}`, articleTitle(entry.summary)];
  }
  const group = await groupWith(by, key, { groups: [{ by, key }] }, services);
  return group && [`${by}:${key}`, groupInWords(group, services.names)];
}

/** The group of the key; of a place that is above counties none has it, and the largest of its own level is not it. */
async function groupWith(
  by: FigureGrouping,
  key: string,
  query: FigureQuery,
  { corpus }: Asked,
): Promise<FigureGroup | undefined> {
  const figures = await corpus.figures(query);
  try {
    return (await figures.groups(by)).find((group) => group.key === key);
  } finally {
    figures.dispose();
  }
}
