// `npm test`: everything. Its last line alone says how it went. `npm test -- host web` runs the steps whose name
// contains one of the words (after a build).
import { keepingOutput } from './run/command.mjs';
import { allSteps } from './run/steps.mjs';

const words = process.argv.slice(2);
const steps = (await allSteps()).filter(
  ({ name }) => words.length === 0 || name === 'build' || words.some((word) => name.includes(word)),
);
/** Of one failure, at the end. */
const MOST_LINES = 40;

const total = { passed: 0, failed: 0 };
const lines = [];
const failed = [];

const beside = steps.findIndex((step) => step.beside);
const first = beside < 0 ? steps : steps.slice(0, beside);
const waiting = { windows: [], plain: [] };
for (const step of steps.slice(first.length)) waiting[step.beside ? 'plain' : 'windows'].push(step);

// A window waits more than it works: behind it, at a low priority, runs what opens none.
for (const step of first) await alone(step);
if (waiting.plain.length === 0) for (const step of waiting.windows) await alone(step);
else
  await Promise.all([lane(waiting.windows).then(() => lane(waiting.plain)), lane(waiting.plain, { isBehind: true })]);

// Told once more where whoever reads a long log begins: at its end.
for (const one of failed) console.log(`\n✘ ${one}`);
console.log(`\n${lines.join('\n')}\n`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

/** One step after the other, as long as some are left; each one's output is shown when it has ended. */
async function lane(left, how) {
  for (let step = left.shift(); step; step = left.shift()) {
    const start = performance.now();
    const { answer, output } = await keepingOutput(() => judged(step.run), how);
    console.log(`\n▶ ${step.name}\n${output}`);
    tell(step, answer, start, output);
  }
}

async function alone(step) {
  console.log(`\n▶ ${step.name}`);
  const start = performance.now();
  tell(step, await judged(step.run), start);
}

function tell({ name }, counts, start, output = '') {
  if (counts.log) console.log(counts.log);
  total.passed += counts.passed;
  total.failed += counts.failed;
  const sign = counts.failed ? '✘' : '✔';
  lines.push(`${sign} ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds(start)} s)`);
  console.log(lines.at(-1));
  if (counts.failed) failed.push(`${name}\n${evidence(counts, output)}`);
}

/** The tests that failed; of a step without tests, or one that died, the end of what it said. */
function evidence({ failures = [], log = '' }, output) {
  const lines = (text) => text.trim().split('\n');
  if (failures.length === 0) return lines(`${output}\n${log}`).slice(-MOST_LINES).join('\n');
  return failures.map((one) => lines(one).slice(0, MOST_LINES).join('\n')).join('\n\n');
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
