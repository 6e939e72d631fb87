// `npm test`: everything. Its last line alone says how it went. `npm test -- host web` runs the steps whose name
// contains one of the words (after a build).
import { keepingOutput } from './run/command.mjs';
import { allSteps } from './run/steps.mjs';

const AT_ONCE = 2;

const words = process.argv.slice(2);
const steps = (await allSteps()).filter(
  ({ name }) => words.length === 0 || name === 'build' || words.some((word) => name.includes(word)),
);
const total = { passed: 0, failed: 0 };
const lines = [];

while (steps.length > 0) {
  const next = steps.findIndex(({ beside }) => !beside);
  const together = steps.splice(0, next < 0 ? steps.length : next);
  if (together.length > 1) await Promise.all(Array.from({ length: AT_ONCE }, () => lane(together)));
  else for (const step of [...together, ...steps.splice(0, 1)]) await alone(step);
}

console.log(`\n${lines.join('\n')}\n`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

/** One step after the other, as long as some are left; each one's output is shown when it has ended. */
async function lane(waiting) {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const start = performance.now();
    const { answer, output } = await keepingOutput(() => judged(step.run));
    console.log(`\n▶ ${step.name}\n${output}`);
    tell(step, answer, start);
  }
}

async function alone(step) {
  console.log(`\n▶ ${step.name}`);
  const start = performance.now();
  tell(step, await judged(step.run), start);
}

function tell({ name }, { passed, failed, log }, start) {
  if (log) console.log(log);
  total.passed += passed;
  total.failed += failed;
  lines.push(`${failed ? '✘' : '✔'} ${name}: ${passed} passed, ${failed} failed (${seconds(start)} s)`);
  console.log(lines.at(-1));
}

/** A step that ran nothing, or threw, has failed. */
async function judged(run) {
  try {
    const counts = await run();
    return counts.passed + counts.failed > 0 ? counts : { passed: 0, failed: 1, log: 'nothing ran' };
  } catch (error) {
    return { passed: 0, failed: 1, log: error.message };
  }
}

function seconds(start) {
  return ((performance.now() - start) / 1000).toFixed(1);
}
