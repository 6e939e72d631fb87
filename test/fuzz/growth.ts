import type { Engine } from '../../src/core/index';

/** Characters to which a text is repeated, and four times as many. */
const LENGTH = 8000;
const TIMES = 4;
const TRIALS = 3;

/** How much more than four times as long a text of four times the length takes; the best of some trials, since others work too. */
export function growth(engine: Engine, text: string): number {
  if (text === '') return 0;
  const short = text.repeat(Math.ceil(LENGTH / text.length));
  let least = Infinity;
  for (let trial = 0; trial < TRIALS; trial++) {
    least = Math.min(least, spent(engine, short.repeat(TIMES)) / spent(engine, short) / TIMES);
  }
  return least;
}

/** Processor time in microseconds. */
function spent(engine: Engine, text: string): number {
  const before = process.cpuUsage();
  engine.analyze({ path: 'long.txt', text });
  const { user, system } = process.cpuUsage(before);
  return user + system + 1;
}
