import { appendFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import { join } from 'node:path';
import Mocha from 'mocha';

/**
 * Runs every `*.test.js` below a folder inside the extension host and writes the report that the launcher judges by:
 * an extension host that died reports success, so only a written report counts.
 */
export async function runMocha(folder: string): Promise<void> {
  printTo(process.env['CORPUS_READER_LINES']);
  const grep = process.env['CORPUS_READER_GREP'];
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false, ...(grep ? { grep } : {}) });
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(join(folder, file));
  }
  const failures: string[] = [];
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => {
      resolve(runner.stats);
    });
    runner.on('fail', (test, { stack, message }: Error) => failures.push(`${test.fullTitle()}\n${stack ?? message}`));
  });
  const { passes: passed = 0, failures: failed = 0, pending = 0 } = stats ?? {};
  writeReport({ passed, failed, pending, failures });
  if (stats?.failures !== 0) throw new Error(`${stats?.failures ?? 'some'} tests failed`);
}

function printTo(file: string | undefined): void {
  if (!file) return;
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => {
    appendFileSync(file, `${format(...parts)}\n`);
  };
}

/** Whole or not at all: the launcher never reads half a report. */
function writeReport(report: object): void {
  const file = process.env['CORPUS_READER_REPORT'];
  if (!file) return;
  writeFileSync(`${file}.part`, JSON.stringify(report));
  renameSync(`${file}.part`, file);
}
