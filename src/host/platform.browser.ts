import { Uri, workspace } from 'vscode';
import type { Platform, ThreadEnd, WorkerThread } from './platform';

/** What is used of a browser's worker: the project's types know Node, not the DOM. */
interface BrowserWorker {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  onmessageerror: (() => void) | null;
  postMessage(message: unknown, handedOver?: readonly ArrayBuffer[]): void;
  terminate(): void;
}
declare const Worker: new (address: string) => BrowserWorker;
declare const Blob: new (parts: readonly Uint8Array[], options: { readonly type: string }) => object;
declare const navigator: { readonly hardwareConcurrency?: number };
declare const URL: { createObjectURL(blob: object): string };

/** The scripts that are built for a browser, too. Native modules there are none. */
const BUILT = new Map([
  ['analysingThread.js', 'analysingThread.web.js'],
  ['storeThread.js', 'storeThread.web.js'],
  ['connectionThread.js', 'connectionThread.web.js'],
  ['pinyinThread.js', 'pinyinThread.web.js'],
]);

/** A browser's extension host is a worker itself, and may start others. Where one can't be started there is none. */
export function browser(extensionUri: Uri): Platform {
  return {
    cores: navigator.hardwareConcurrency ?? 1,
    startWorker: async (script) => {
      const built = BUILT.get(script);
      if (built === undefined) return undefined;
      // By its text: VS Code starts no worker from the address of an extension that a server holds.
      const text = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', built));
      return started(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
    },
  };
}

/** Resolves when the worker says that it runs; undefined where it fails before. */
function started(address: string): Promise<WorkerThread | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(address);
    worker.onmessage = () => {
      resolve(thread(worker));
    };
    worker.onerror = () => {
      resolve(undefined);
    };
  });
}

/** A browser tells nobody that a worker was terminated, and lets one that failed live on. */
function thread(worker: BrowserWorker): WorkerThread {
  let end: ((end: ThreadEnd) => void) | undefined;
  const ended = (how: ThreadEnd): void => {
    worker.terminate();
    end?.(how);
    end = undefined;
  };
  return {
    post: (message, handedOver) => {
      worker.postMessage(message, handedOver);
    },
    onMessage: (listener) => {
      worker.onmessage = ({ data }) => {
        listener(data);
      };
    },
    onEnd: (listener) => {
      end = listener;
      worker.onerror = ({ message }) => {
        ended({ reason: message ?? 'the worker failed', byItself: true });
      };
      worker.onmessageerror = () => {
        ended({ reason: 'an answer could not be read', byItself: true });
      };
    },
    stop: () => {
      ended({ reason: 'the worker was stopped', byItself: false });
    },
  };
}
