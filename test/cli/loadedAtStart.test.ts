import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Loaded {
  /** What the extension's script asked Node for. */
  readonly modules: readonly string[];
  /** Files that it read by VS Code. */
  readonly read: readonly string[];
  readonly threads: readonly string[];
  /** What it gives back when it ends: that much was registered. */
  readonly registered: number;
}

/** In a process of its own: the script is loaded into a VS Code that is nothing but names. */
const loaded = (): Loaded =>
  JSON.parse(
    execFileSync(process.execPath, [join('test', 'cli', 'activated.cjs'), join('dist', 'extension.js')], {
      encoding: 'utf8',
    }),
  ) as Loaded;

describe('Activation', () => {
  it('Should load its own script alone: no glosses, no tables, no server of tools, and start no thread', () => {
    const { modules, read, threads, registered } = loaded();
    assert.ok(registered > 30, String(registered));
    assert.deepEqual(
      modules.filter((name) => name !== 'vscode' && !name.startsWith('node:')),
      [],
    );
    assert.deepEqual(
      read.filter((path) => path.startsWith('/extension/')),
      [],
    );
    assert.deepEqual(threads, []);
  });
});
