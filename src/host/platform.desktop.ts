import { renameSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Uri } from 'vscode';
import { processOf } from './childProcess';
import { diskFiles } from './diskFiles';
import type { FilesReplaced, Platform, ThreadEnd, WorkerThread } from './platform';
import { toldOnce } from './toldOnce';

/** Megabytes of objects that a thread or a process may hold: below what the extension host, which shares a thread's, could lose. */
const MEMORY = 2048;
/** Megabytes for what a thread has just made: left to itself it takes three times as much, and is hardly quicker. */
const YOUNG_MEMORY = 16;

/** The desktop's program is Node only where it is told to be. */
const AS_NODE = { ELECTRON_RUN_AS_NODE: '1' };

/**
 * Node's threads. The extension's own folder is on disk here, so its path may be used.
 * @param memory the megabytes that a thread or a process may hold before it ends
 */
export function desktop(extensionUri: Uri, memory = MEMORY): Platform {
  const inDist = (script: string): string => Uri.joinPath(extensionUri, 'dist', script).fsPath;
  const options = {
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG_MEMORY },
  };
  return {
    cores: availableParallelism(),
    startWorker: (script) => Promise.resolve(thread(new Worker(inDist(script), options))),
    startProcess: (script) => processOf(inDist(script), { env: AS_NODE, memory }),
    wholeFiles: diskFiles,
    readRange: (uri, from, to) => readPart(uri.fsPath, from, to),
    replaced,
    program: { command: process.execPath, env: AS_NODE },
  };
}

const replaced: FilesReplaced = {
  stampOf({ fsPath }) {
    const stat = statSync(fsPath, { throwIfNoEntry: false });
    return stat ? `${stat.ino} ${stat.mtimeMs} ${stat.size}` : '';
  },
  replace(fresh, old, stamp) {
    if (replaced.stampOf(old) !== stamp) return false;
    renameSync(fresh.fsPath, old.fsPath);
    return true;
  },
};

async function readPart(path: string, from: number, to: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(to - from);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function thread(worker: Worker): WorkerThread {
  worker.unref();
  return {
    post: (message, handedOver) => {
      worker.postMessage(message, handedOver);
    },
    onMessage: (listener) => worker.on('message', listener),
    onEnd: (listener) => {
      whenEnded(worker, listener);
    },
    stop: () => void worker.terminate(),
  };
}

/** A worker that is terminated says no error, only that it ended; one that fails says both. */
function whenEnded(worker: Worker, listener: (end: ThreadEnd) => void): void {
  const end = toldOnce((how) => {
    listener(how);
    void worker.terminate();
  });
  worker.on('error', (error) => {
    end(String(error), true);
  });
  worker.on('messageerror', (error) => {
    end(String(error), true);
  });
  worker.on('exit', (code) => {
    end(`the thread ended with code ${code}`, false);
  });
}
