import { overlaps } from '../../../src/core/index';
import type { Article, Clash, Figure, Mention, Span } from '../../../src/core/index';

/** How the examples of rules write what an analysis says of a stretch. */
type Words<M> = (mention: M) => string;

const figure: Words<Figure> = ({ value, approx, unit, noun }) =>
  [approx, typeof value === 'number' ? String(value) : value.join('…'), unit, ...(noun === null ? [] : ['·', noun])]
    .filter((part) => part !== null)
    .join(' ');

/** Where and when a figure holds: `in 湖南省/怀化市/溆浦县, 2022-03-20`. */
const statement: Words<Figure> = ({ place, when }) =>
  `in ${place?.path.join('/') ?? 'no place'}, ${when?.value ?? 'no day'}`;

function worded<M extends Mention>(mentions: readonly M[], words: Words<M>): readonly (readonly [Span, string])[] {
  return mentions.map((mention) => [mention, words(mention)] as const);
}

/**
 * All that the analysis says of a stretch of the source: `about 300 名 · 党员`, `in 湖南省, 2022-03-20`, `passed over: date`, `clash: share`, `2022-03-20`,
 * `湖南省/长沙市`, `scheme 五包一`, `三早: 早发现 | 早报告 | 早隔离`, `document 78`, `publisher: 湖南日报`, `heading 1`, `noise: nav`, or `nothing`.
 */
export function answersAt(article: Article, stretch: Span, clashes: readonly Clash[] = []): readonly string[] {
  const all = [
    ...worded(article.figures, figure),
    ...worded(article.figures, statement),
    ...clashes.map(({ figure, kind }) => [figure, `clash: ${kind}`] as const),
    ...worded(article.passedOver, ({ reason }) => `passed over: ${reason}`),
    ...worded(article.dates, ({ value }) => value ?? 'no day'),
    ...worded(article.places, ({ path }) => path.join('/')),
    ...worded(article.relativePlaces, ({ path }) => path.join('/')),
    ...worded(article.schemes, ({ name }) => `scheme ${name}`),
    ...worded(article.schemes, ({ name, items }) => `${name}: ${items?.join(' | ') ?? 'no items'}`),
    ...worded(article.documents, ({ serial }) => `document ${serial}`),
    ...worded(article.credits, ({ role, value }) => `${role}: ${value}`),
    ...worded(article.headings, ({ level }) => `heading ${level}`),
    ...worded(article.noise, ({ kind }) => `noise: ${kind}`),
  ];
  const there = all.filter(([span]) => overlaps(span, stretch)).map(([, words]) => words);
  return there.length > 0 ? there : ['nothing'];
}
