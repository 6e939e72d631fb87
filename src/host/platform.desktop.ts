import { Worker } from 'node:worker_threads';
import { Uri } from 'vscode';
import type { Platform, WorkerThread } from './platform';

/** Node's threads. The extension's own folder is on disk here, so its path may be used. */
export function desktop(extensionUri: Uri): Platform {
  return {
    startWorker: (script) =>
      Promise.resolve(thread(new Worker(Uri.joinPath(extensionUri, 'dist', script).fsPath, { stderr: true }))),
  };
}

function thread(worker: Worker): WorkerThread {
  worker.unref();
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    onMessage: (listener) => worker.on('message', listener),
    onError: (listener) =>
      worker.on('error', (error) => {
        listener(String(error));
      }),
    stop: () => void worker.terminate(),
  };
}
