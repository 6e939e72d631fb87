import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../vscode/paths.mjs';
import { verdict } from '../vscode/verdict.mjs';

/** The verdict on a run that ended so and reported so. */
async function judged(exit, report) {
  const file = join(await temporaryFolder('verdict'), 'report.json');
  if (report !== undefined) await writeFile(file, typeof report === 'string' ? report : JSON.stringify(report));
  const answer = await verdict('suite', {
    report: file,
    exit,
    notes: ['what it said'],
    serverLog: 'what the server said',
  });
  await rm(dirname(file), { recursive: true, force: true });
  return answer;
}

describe('The verdict on a suite', () => {
  it('Should be green for an end with code 0 and a report of passed tests', async () => {
    assert.deepEqual(await judged({ code: 0 }, { passed: 3, failed: 0 }), { passed: 3, failed: 0 });
  });

  const red = [
    ['a report without tests', { code: 0 }, { passed: 0, failed: 0 }, /no test ran/u],
    ['an end with code 0 but no report', { code: 0 }, undefined, /without a report/u],
    ['half a report', { code: 0 }, '{"passed": 3, "fai', /without a report/u],
    ['a failed test, whatever the code', { code: 0 }, { passed: 3, failed: 1 }, /1 of 4 tests failed/u],
    ['another code, whatever the report', { code: 1 }, { passed: 3, failed: 0 }, /code 1/u],
    ['no end in time, whatever the report', { reason: 'no end after 3 seconds' }, { passed: 3, failed: 0 }, /no end/u],
  ];
  for (const [what, exit, report, why] of red) {
    it(`Should be red for ${what}, and say why`, async () => {
      const { failed, log } = await judged(exit, report);
      assert.ok(failed > 0);
      assert.match(log, why);
    });
  }

  it('Should tell each failed test, and how it failed', async () => {
    const failures = ['The corpus Should open\nError: closed'];
    assert.deepEqual((await judged({ code: 1 }, { passed: 3, failed: 1, failures })).failures, failures);
  });

  it('Should bring what VS Code said when no test can tell', async () => {
    const { log } = await judged({ code: 0 }, undefined);
    assert.match(log, /what it said/u);
    assert.match(log, /what the server said/u);
  });
});
