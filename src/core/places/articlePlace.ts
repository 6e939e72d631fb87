import type { ArticlePlace, PlaceEvidence, PlaceRival } from '../article/model';
import { isWithin } from './candidates';
import { remembered } from './remembered';
import { standardCode } from './gazetteer';
import type { Division } from './gazetteer';
import type { Support } from './elect';
import type { Weighed } from './weigh';

/** The division that the article is about, with how sure that is; null where nothing decides. */
export interface Elected {
  readonly division: Division;
  readonly confidence: number;
  readonly rivals: readonly { readonly division: Division; readonly confidence: number }[];
}

const ENOUGH = 0.55;
const LEAST = 0.6;

/** From the province down: at each step the division that holds most of what is said below, if it holds enough. */
export function electPlace(sums: Support): Elected | null {
  return descend(sums, null);
}

function descend(sums: Support, elected: Elected | null): Elected | null {
  const step = strongest(sums, elected?.division ?? null);
  if (!step || step.weight < LEAST || step.share < ENOUGH) return elected;
  const confidence = Math.min(elected?.confidence ?? 1, certainty(step.share, step.weight));
  const rivals = elected ? [...elected.rivals, ...step.rivals] : step.rivals;
  return descend(sums, { division: step.division, confidence, rivals });
}

interface Step {
  readonly division: Division;
  readonly weight: number;
  readonly share: number;
  readonly rivals: Elected['rivals'];
}

function strongest(sums: Support, above: Division | null): Step | null {
  const children = childrenOf(sums, above);
  const first = sums.divisions[children[0] ?? -1];
  if (!first) return null;
  let all = 0;
  for (const child of children) all += sums.at(child);
  const weight = sums.at(children[0] ?? -1);
  return { division: first, weight, share: weight / all, rivals: rivalsOf(sums, children, all) };
}

/** The indexes of the divisions right below that the article speaks for, most first. */
function childrenOf(sums: Support, above: Division | null): number[] {
  const children: number[] = [];
  const { divisions } = sums;
  for (let index = 0; index < divisions.length; index++) if (divisions[index]?.parent === above) children.push(index);
  return children.length > 1 ? children.sort((a, b) => sums.at(b) - sums.at(a)) : children;
}

function rivalsOf(sums: Support, children: readonly number[], all: number): Elected['rivals'] {
  if (children.length < 2) return [];
  const rivals = [];
  for (const child of children.slice(1, 4)) {
    const division = sums.divisions[child];
    if (division) rivals.push({ division, confidence: round(sums.at(child) / all) });
  }
  return rivals;
}

/** A share of the evidence is worth more, the more evidence there is. */
function certainty(share: number, weight: number): number {
  return share * (1 - Math.exp(-weight * 0.7));
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The contract's answer, evidence in reading offsets. */
export function articlePlace(elected: Elected, weighed: readonly Weighed[], text: string): ArticlePlace {
  const { division } = elected;
  const chain: Division[] = [];
  for (let at: Division | null = division; at; at = at.parent) chain.unshift(at);
  const nameAt = (level: Division['level']): string | null => chain.find((one) => one.level === level)?.name ?? null;
  return {
    province: chain[0]?.name ?? '',
    prefecture: nameAt('prefecture'),
    county: nameAt('county'),
    code: standardCode(division),
    confidence: round(elected.confidence),
    evidence: evidence(division, chain, weighed, text),
    rivals: elected.rivals
      .filter(({ confidence }) => confidence >= 0.02)
      .map((rival): PlaceRival => ({
        code: standardCode(rival.division),
        path: rival.division.path,
        confidence: rival.confidence,
      })),
  };
}

const SHOWN = 12;

function evidence(
  place: Division,
  chain: readonly Division[],
  weighed: readonly Weighed[],
  text: string,
): PlaceEvidence[] {
  const speaks = remembered((divisions: readonly Division[]) =>
    divisions.some((one) => chain.includes(one) || isWithin(one, place)),
  );
  const speaking = weighed.filter(({ candidate: { divisions }, why }) => why !== 'elsewhere' && speaks(divisions));
  return strongestOf(speaking).map(({ candidate: { start, end }, why }) => ({
    start,
    end,
    text: text.slice(start, end),
    why,
  }));
}

/** The weightiest few, in the order of the text. */
function strongestOf(speaking: readonly Weighed[]): readonly Weighed[] {
  if (speaking.length <= SHOWN) return speaking;
  const weightiest = [...speaking].sort((a, b) => b.weight - a.weight).slice(0, SHOWN);
  return weightiest.sort((a, b) => a.candidate.start - b.candidate.start);
}
