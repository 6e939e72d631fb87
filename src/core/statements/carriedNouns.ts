import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Findings } from '../article/finder';
import type { Figure } from '../article/model';
import { firstOf } from '../match/rule';
import { wordList } from '../match/wordList';
import type { Reading } from '../text/reading';
import { partOfAnnounced } from './breakdowns';
import { carriedRules } from './carriedRules';
import { bearsLabel, isLabelled } from './labelledParts';
import { pairOfWhole } from './pairsOfWhole';
import { partByPlace } from './partsByPlace';
import { tornInHeading } from './headingNouns';
import { isOfSite, mayCountSites, namesSites } from './siteClauses';
import { makesUpWhole } from './sumOfParts';
import type { Unnamed } from './unnamedFigure';

const carried = firstOf<Unnamed, Figure>('carried-noun', ({ figure }) => figure, carriedRules);

/** The figures that name nothing, with the noun of one before them where the words tie the two together. */
export function withCarriedNouns(reading: Reading, found: Findings, figures: readonly Figure[]): readonly Figure[] {
  const all: Figure[] = [];
  for (const [at, figure] of figures.entries()) {
    const site = isOfSite(reading, figure);
    const asked: Unnamed = { reading, found, figure, before: all, next: figures[at + 1], all: figures, at };
    const torn = tornInHeading(asked);
    if (torn) {
      all.push(torn.source ? withNounOf(figure, torn.source) : withoutNoun(figure));
      continue;
    }
    const source = isAsked(asked, site) ? carried(asked) : undefined;
    all.push(site ? ofSite(figure, source) : source ? withNounOf(figure, source) : withoutLabel(reading, figure));
  }
  return all;
}

/** Where the things of a site are counted, it is no noun; where villages of a kind may be, only their whole tells. */
function ofSite(figure: Figure, whole: Figure | undefined): Figure {
  if (!mayCountSites(figure)) return whole ? withNounOf(figure, whole) : withoutNoun(figure);
  return whole?.noun && !namesSites(whole.noun) ? withNounOf(figure, whole) : figure;
}

/** 本土8例, where nothing tells of what: the label is no noun. */
const withoutLabel = (reading: Reading, figure: Figure): Figure =>
  bearsLabel(reading, figure) ? withoutNoun(figure) : figure;

/** Does the figure name nothing, or only the group or the place whose part it counts? */
function isAsked(asked: Unnamed, site: boolean): boolean {
  const { reading, figure } = asked;
  if (figure.noun === null && tellsOfCounted.includes(figure.kind)) return true;
  if (!isCounting(figure)) return false;
  if (isLabelled(reading, figure) || (isOfPlaceKind(reading, figure) && makesUpWhole(asked))) return true;
  if (figure.noun === null || site || isOfGroup(reading, figure)) return true;
  return [partOfAnnounced, partByPlace, pairOfWhole].some((whole) => whole(asked) !== undefined);
}

const withoutNoun = (figure: Figure): Figure => ({
  ...{ ...figure, noun: null, nounStart: null, nounEnd: null },
  nounFrom: null,
});

const person = wordList(scopeWords, 'counts-people');
const group = wordList(scopeWords, 'group-of-people');
const became = wordList(scopeWords, 'became-of-people');
const whereabouts = wordList(scopeWords, 'whereabouts');

/** 城区5所: where they are that the number counts; only what it adds up to tells of what they are. */
function isOfPlaceKind({ folded }: Reading, { start, nounStart, nounEnd }: Figure): boolean {
  return nounStart !== null && nounEnd === start && whereabouts.has(folded.slice(nounStart, nounEnd));
}

/** 其中高中12名, 其中集中隔离213人: where people are, or what has become of them, before their number. */
function isOfGroup({ folded }: Reading, { unit, start, nounStart, nounEnd }: Figure): boolean {
  if (nounStart === null || nounEnd === null || nounEnd !== start || !person.has(unit ?? '')) return false;
  const noun = folded.slice(nounStart, nounEnd);
  return group.has(noun) || became.has(noun);
}

const isCounting = ({ kind, unit }: Figure): boolean =>
  unit !== null && (kind === 'count' || kind === 'money' || kind === 'area' || kind === 'weight');

/** Ages and shares are of those who are counted beside them. */
const tellsOfCounted: readonly Figure['kind'][] = ['age', 'percent'];

const withNounOf = (figure: Figure, { noun, nounStart, nounEnd }: Figure): Figure => ({
  ...{ ...figure, noun, nounStart, nounEnd },
  nounFrom: 'carried',
});
