import fc from 'fast-check';
import type { Engine } from '../../src/core/index';
import { built } from '../tables';
import { dirtyText } from './dirtyText';
import { faultsOf } from './faults';
import { growth } from './growth';

/** A text that breaks an invariant, made as short as fast-check can make it. */
export interface CounterExample {
  readonly seed: number;
  readonly text: string;
  readonly fault: string;
}

/** Texts of a batch that are grown, to see that the time grows no faster than the text. */
const GROWN = 2;
/** Four times the text may cost so much more; beyond it the work is not linear. */
const STEEPEST = 2.5;

/** Texts that are studied at one go: that takes half the time of one by one, and is what most texts go through. */
const TOGETHER = 64;

/** Reads `count` texts that follow from the seed; answers the first that breaks an invariant, or null. */
export async function fuzzed(seed: number, count: number): Promise<CounterExample | null> {
  const { engine } = await built();
  const texts = fc.sample(dirtyText, { seed, numRuns: count });
  for (let from = 0; from < texts.length; from += TOGETHER) {
    const broken = brokenAmong(engine, texts.slice(from, from + TOGETHER));
    if (broken) return { seed, ...(shortest(engine, seed, count) ?? broken) };
  }
  for (const text of texts.slice(0, GROWN)) {
    const times = growth(engine, text);
    if (times > STEEPEST) return { seed, text, fault: `time: ${times.toFixed(1)} times linear` };
  }
  return null;
}

type Broken = Omit<CounterExample, 'seed'>;

/** Where studying them together throws, each is studied alone, to know which it is. */
function brokenAmong(engine: Engine, texts: readonly string[]): Broken | undefined {
  const faults = faultsTogether(engine, texts) ?? texts.map((text) => faultIn(engine, text));
  for (const [index, text] of texts.entries()) {
    const fault = faults[index];
    if (fault !== undefined) return { text, fault };
  }
  return undefined;
}

function faultsTogether(engine: Engine, texts: readonly string[]): readonly (string | undefined)[] | undefined {
  try {
    const studied = engine.studyAll(texts.map((text) => ({ path: 'any.txt', text })));
    return studied.map(({ article }, index) => faultsOf(article, texts[index] ?? '')[0]);
  } catch {
    return undefined;
  }
}

/** The same texts again, one by one: the first that breaks an invariant, cut down; undefined where it does so only among others. */
function shortest(engine: Engine, seed: number, count: number): Broken | undefined {
  const holds = (text: string): boolean => faultIn(engine, text) === undefined;
  const { counterexample } = fc.check(fc.property(dirtyText, holds), { seed, numRuns: count });
  const text = counterexample?.[0];
  return text === undefined ? undefined : { text, fault: faultIn(engine, text) ?? '' };
}

function faultIn(engine: Engine, text: string): string | undefined {
  try {
    return faultsOf(engine.analyze({ path: 'any.txt', text }), text)[0];
  } catch (error) {
    return `thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}
