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

/** Reads `count` texts that follow from the seed; answers the first that breaks an invariant, or null. */
export async function fuzzed(seed: number, count: number): Promise<CounterExample | null> {
  const { engine } = await built();
  const holds = (text: string): boolean => faultIn(engine, text) === undefined;
  const { counterexample } = fc.check(fc.property(dirtyText, holds), { seed, numRuns: count });
  if (counterexample) return { seed, text: counterexample[0], fault: faultIn(engine, counterexample[0]) ?? '' };
  for (const text of fc.sample(dirtyText, { seed, numRuns: GROWN })) {
    const times = growth(engine, text);
    if (times > STEEPEST) return { seed, text, fault: `time: ${times.toFixed(1)} times linear` };
  }
  return null;
}

function faultIn(engine: Engine, text: string): string | undefined {
  try {
    return faultsOf(engine.analyze({ path: 'any.txt', text }), text)[0];
  } catch (error) {
    return `thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}
