import type { ArticlePlace } from '../../article/model';
import type { Fold } from '../../text/fold';
import type { CopiesFound } from '../copies/copyFinder';
import { isBetween } from '../articlePasses';
import { isAtOrBelow } from '../placeCodes';
import type { ArticleFilter } from '../questions';
import { comparable } from '../summary';
import { scripts } from './blockWriter';
import { unitsOf } from './bytes';
import type { Holding, Held } from './holding';
import { indexOfUnits } from './unitScan';
import type { GroupSteps } from './groupSteps';
import { inSmallLetters } from './storedArticle';

/** Does the article pass? */
export type Passes = (held: Held) => boolean;

/** What a filter is made from. */
export interface Filtered {
  readonly holding: Holding;
  readonly fold: Fold;
  readonly steps: GroupSteps;
  /** Reports that several articles print, as they are known; a filter that asks for them waits until they have been found. */
  readonly copied?: () => CopiesFound | undefined;
}

/** Does the filter, or one that it holds, count each report once? */
export const countsReports = ({ eachReportOnce, also }: ArticleFilter): boolean =>
  eachReportOnce === true || (also !== undefined && countsReports(also));

/** Does the filter leave every article there? */
export function passesAll({ also = {}, except = [], words = '', group, ...others }: ArticleFilter): boolean {
  const isUnset = (field: unknown): boolean => field === undefined || field === false;
  const isOpen = Object.values(others).every(isUnset) && (group?.keys.length ?? 0) === 0;
  return isOpen && except.length === 0 && words.trim() === '' && (Object.keys(also).length === 0 || passesAll(also));
}

/** One question for each field that is given; cheap ones first. */
export function passesOf(filter: ArticleFilter, from: Filtered): Passes {
  const questions = [
    ...publication(filter, from),
    ...inScript(filter),
    ...ofPublisher(filter, from),
    ...atPlace(filter, from),
    ...inGroup(filter, from),
    ...among(filter, from),
    ...exceptThese(filter, from),
    ...withWords(filter, from),
    ...(filter.also ? [passesOf(filter.also, from)] : []),
  ];
  const passes: Passes = (held) => questions.every((one) => one(held));
  return filter.eachReportOnce === true ? once(passes, from) : passes;
}

/** Of a report's printings that pass, the first. */
function once(passes: Passes, { holding, copied }: Filtered): Passes {
  const reports = copied?.();
  if (!reports) throw new Error('Which articles print the same report is not known here.');
  const isThere = (ref: number): boolean => {
    const held = holding.at(ref);
    return held !== undefined && holding.counts(held) && passes(held);
  };
  const again = new Set(reports.flatMap((printings) => printings.filter(isThere).slice(1)));
  return (held) => !again.has(held.ref) && passes(held);
}

function publication({ from, to }: ArticleFilter, { holding }: Filtered): Passes[] {
  if (from === undefined && to === undefined) return [];
  return [
    ({ block, article }) => {
      const published = holding.names.name(block.get(article, 'published'));
      return published !== null && isBetween(published, from, to);
    },
  ];
}

function inScript({ script }: ArticleFilter): Passes[] {
  if (script === undefined) return [];
  const wanted = scripts.indexOf(script);
  return [({ block, article }) => block.get(article, 'script') === wanted];
}

function ofPublisher({ publisher }: ArticleFilter, { holding, fold }: Filtered): Passes[] {
  if (publisher === undefined) return [];
  const wanted = holding.names.find(comparable(publisher, fold));
  return [({ block, article }) => wanted !== 0 && block.get(article, 'publisherKey') === wanted];
}

function atPlace({ place: code }: ArticleFilter, { steps }: Filtered): Passes[] {
  if (code === undefined) return [];
  return [(held) => isAtOrBelow(steps.placeOf(held)?.code ?? '', code)];
}

function inGroup({ group }: ArticleFilter, { steps }: Filtered): Passes[] {
  if (!group || group.keys.length === 0) return [];
  const { by, keys } = group;
  return [(held) => keys.every((key, level) => steps.of(held, by)[level]?.key === key)];
}

function among({ articles }: ArticleFilter, { holding }: Filtered): Passes[] {
  if (!articles) return [];
  const wanted = new Set(articles);
  return [(held) => wanted.has(holding.idOf(held))];
}

function exceptThese({ except }: ArticleFilter, { holding }: Filtered): Passes[] {
  if (!except || except.length === 0) return [];
  const unwanted = new Set(except);
  return [(held) => !unwanted.has(holding.idOf(held))];
}

function withWords({ words = '' }: ArticleFilter, { holding, fold }: Filtered): Passes[] {
  // A zero is what parts the articles of a block: no text holds it.
  const wanted = inSmallLetters(fold(words.replaceAll('\0', ' ')))
    .split(/\s+/u)
    .filter(Boolean);
  const units = wanted.map((word) => unitsOf([word]).subarray(0, word.length));
  return units.map((word, index) => (held) => {
    const { block, article } = held;
    const described = block.described.subarray(block.get(article, 'described'), block.end(article, 'described'));
    if (indexOfUnits(described, word) >= 0) return true;
    const byHand = holding.handSet(held);
    return byHand !== undefined && namesOf(byHand).includes(wanted[index] ?? '');
  });
}

const namesOf = ({ province, prefecture, county }: ArticlePlace): string =>
  [province, prefecture, county].filter((name) => name !== null).join('\n');
