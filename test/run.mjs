// `npm test`: everything. Its last line alone says how it went. `npm test -- host web` runs the steps whose name
// contains one of the words (after a build).
import { allSteps } from './run/steps.mjs';

const words = process.argv.slice(2);
const steps = (await allSteps()).filter(
  ({ name }) => words.length === 0 || name === 'build' || words.some((word) => name.includes(word)),
);
const total = { passed: 0, failed: 0 };
const lines = [];

for (const { name, run } of steps) {
  console.log(`\n▶ ${name}`);
  const start = performance.now();
  const { passed, failed, log } = await judged(run);
  if (log) console.log(log);
  total.passed += passed;
  total.failed += failed;
  lines.push(`${failed ? '✘' : '✔'} ${name}: ${passed} passed, ${failed} failed (${seconds(start)} s)`);
  console.log(lines.at(-1));
}

console.log(`\n${lines.join('\n')}\n`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

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
