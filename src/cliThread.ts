import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { SourceText } from './core/index';
import { UnreadableFile, eachOrFailure } from './cli/failure';
import type { ThreadAnswer } from './cli/jobs';
import { makerOf } from './cli/makers';
import type { Maker, Work } from './cli/work';
import { loadTables } from './tables/index';

/** A thread of the command line: makes of each text that comes what it was started for. */
async function maker(): Promise<Maker> {
  const tables = await loadTables((name) => readFile(join(__dirname, 'tables', name), 'utf8'));
  return makerOf(workerData as Work, tables);
}

const ready = maker();

async function answer(texts: readonly SourceText[]): Promise<ThreadAnswer> {
  const make = await ready;
  return eachOrFailure(texts, make).map((made) =>
    made instanceof UnreadableFile ? { path: made.path, reason: made.message } : made,
  );
}

parentPort?.on('message', (texts: readonly SourceText[]) => {
  void answer(texts).then((answers) => parentPort?.postMessage(answers));
});
