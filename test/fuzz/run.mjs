// `npm run fuzz -- [--count 10000000] [--seed N] [--processes N] [--all]`: reads that many texts of every kind of dirt and
// says which of them breaks an invariant, cut down to what breaks it. The same seed and count read the same texts.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createRequire } from 'node:module';

/** Texts that a process reads between two reports. */
const BATCH = 5000;
const compiled = new URL('../../out/fuzz/fuzz.js', import.meta.url);

if (process.send) await answerBatches();
else await main();

/** In a process of its own: a seed and a count come in, a counter-example or null goes out. */
async function answerBatches() {
  const { fuzzed } = createRequire(import.meta.url)(fileURLToPath(compiled));
  process.on('message', async ({ seed, count }) => process.send(await fuzzed(seed, count)));
  process.send('ready');
}

async function main() {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '10000000' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      processes: { type: 'string', default: String(availableParallelism()) },
      all: { type: 'boolean', default: false },
    },
  });
  const [count, seed, processes] = [values.count, values.seed, values.processes].map(Number);
  if (![count, seed, processes].every((number) => Number.isSafeInteger(number) && number >= 0) || processes === 0) {
    throw new Error('--count, --seed and --processes take whole numbers');
  }
  console.log(`${count} texts, seed ${seed}, ${processes} processes`);
  const work = batches(count, seed);
  const state = { read: 0, count, began: performance.now(), told: 0, broken: [], all: values.all };
  await Promise.all(Array.from({ length: processes }, () => oneProcess(work, state)));
  console.log(`\n${progress(state)}`);
  console.log(state.broken.length === 0 ? 'No text broke an invariant.' : `${state.broken.length} broke an invariant.`);
  process.exitCode = state.broken.length === 0 ? 0 : 1;
}

/** A batch's seed follows from the run's and from its number alone, whoever reads it. */
function* batches(count, seed) {
  for (let read = 0, number = 0; read < count; read += BATCH, number++) {
    yield { seed: (seed + number) % 2 ** 31, count: Math.min(BATCH, count - read) };
  }
}

/** Starts a process and gives it batches until there are none, or until a text is found and not all are wanted. */
function oneProcess(work, state) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), { serialization: 'advanced' });
    let batch;
    const next = () => {
      const { value, done } = work.next();
      if (done || (state.broken.length > 0 && !state.all)) return child.disconnect();
      batch = value;
      child.send(batch);
    };
    child.on('message', (answer) => {
      if (answer !== 'ready') record(state, batch, answer);
      next();
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a process ended with ${code}`))));
  });
}

function record(state, { count }, found) {
  state.read += count;
  if (found) tellBroken(state, found);
  if (performance.now() - state.told < 1000) return;
  state.told = performance.now();
  process.stdout.write(process.stdout.isTTY ? `\r${progress(state)}` : `${progress(state)}\n`);
}

/** Told at once: with `--all` the end of the run is an hour away. */
function tellBroken(state, found) {
  state.broken.push(found);
  console.log(`✘ ${found.fault}\n  ${JSON.stringify(found.text)}`);
  console.log(`  again: npm run fuzz -- --seed ${found.seed} --count ${BATCH}`);
}

function progress({ read, count, began, broken }) {
  const seconds = (performance.now() - began) / 1000;
  return `${read} of ${count} texts, ${Math.round(read / seconds)} a second, ${broken.length} broken`;
}
