import { readFile } from 'node:fs/promises';
import { constants, getPriority, setPriority } from 'node:os';
import { join } from 'node:path';
import { readSmallFile } from './host/corpus/smallFiles';
import { createAnalysingThread } from './host/corpus/threadAnswers';
import type { ThreadRequest } from './host/corpus/threadMessages';
import { tellParent } from './host/parentProcess';
import { loadTables } from './tables/index';

// The process that analyses a corpus beside the desktop's (or a server's) extension host: what it takes of memory is not the
// host's, and the system lets it wait for whoever works at the machine.
try {
  // Never before whoever started it, where that one waits for others itself.
  setPriority(Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));
} catch {
  // Some systems let no process change it: this one then goes with all others.
}

/** Requests are answered in the order in which they came, the first when the tables are read. */
const ready = loadTables((name) => readFile(join(__dirname, 'tables', name), 'utf8')).then((tables) => {
  const answerRequest = createAnalysingThread(tellParent, readSmallFile);
  answerRequest({ tables });
  return answerRequest;
});

process.on('message', (request: ThreadRequest) => {
  void ready.then((answerRequest) => {
    answerRequest(request);
  });
});
