// The launcher against a VS Code that fails it.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { root } from '../vscode/paths.mjs';
import { runInServer } from '../vscode/suite.mjs';

const attempt = (suite, timeout) =>
  runInServer({ name: suite, tests: join(root, 'test', 'launcher', 'suites', `${suite}.cjs`), timeout });

describe('A suite inside VS Code', () => {
  it('Should fail when it hangs', async () => {
    const { failed, log } = await attempt('hanging', 15_000);
    assert.equal(failed, 1);
    assert.match(log, /no end after 15 seconds/u);
    assert.match(log, /Extension host agent listening/u);
  });

  it('Should fail when the extension host is killed', async () => {
    const { failed, log } = await attempt('killed', 60_000);
    assert.equal(failed, 1);
    assert.match(log, /without a report|no end after|ended with code/u);
  });
});
