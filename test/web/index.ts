// The suite of the browser's extension host: a web worker, with neither files nor processes of its own. It is one
// bundle, so a new test file is one more import in `run`. Mocha's lines and the report leave by the console.
import 'mocha/mocha';
import type MochaClass from 'mocha';

interface BrowserMocha {
  setup(options: { ui: string; reporter: string; timeout: number; color: boolean }): void;
  run(done: () => void): MochaClass.Runner;
}
declare const mocha: BrowserMocha;

export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 30_000, color: false });
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => {
    console.log('CORPUS_READER_LINE', ...parts);
  };
  await import('./reading.test');
  await import('./originStorage.test');
  await import('./browserSearch.test');
  await import('./connecting.test');
  const stats = await new Promise<MochaClass.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => {
      resolve(runner.stats);
    });
  });
  const { passes, failures } = stats ?? { passes: 0, failures: 1 };
  console.log('CORPUS_READER_REPORT', JSON.stringify({ passed: passes, failed: failures }));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
