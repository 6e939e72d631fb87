import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { ThreadEnd, WorkerThread } from './platform';
import { toldOnce } from './toldOnce';

interface ProcessLimits {
  /** What it finds in its environment beside the host's. */
  readonly env?: Readonly<Record<string, string>>;
  /** Megabytes of objects that it may hold before it ends; Node's own limit where none is given. */
  readonly memory?: number;
}

/** A script in a process of its own, spoken to as a thread is. It ends when its channel does: with the extension host. */
export function processOf(script: string, { env, memory }: ProcessLimits): WorkerThread {
  const child = fork(script, [], {
    ...{ execArgv: memory ? [`--max-old-space-size=${memory}`] : [], env: { ...process.env, ...env } },
    ...{ serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
  });
  child.unref();
  child.channel?.unref();
  const lastWords = lastWordsOf(child);
  return {
    post: (message) => {
      // One that has just ended takes nothing; whoever asked is told by `onEnd`.
      if (child.connected) child.send(message as object, () => undefined);
    },
    onMessage: (listener) => child.on('message', listener),
    onEnd: (listener) => {
      whenEnded(child, listener, lastWords);
    },
    stop: () => void child.kill(),
  };
}

/** What V8 and Node write before they end a process: the line that says why. */
const WHY = /^(?:FATAL ERROR: |\w*Error: ).*/mu;
/** Characters that are kept of what a process writes: the reason comes before a long trace. */
const KEPT = 16_384;

function lastWordsOf({ stderr }: ChildProcess): () => string | undefined {
  let said = '';
  stderr?.setEncoding('utf8').on('data', (more: string) => {
    said = (said + more).slice(-KEPT);
  });
  // A pipe that is listened to would keep whoever started it.
  (stderr as { unref?: () => void } | null)?.unref?.();
  return () => WHY.exec(said)?.[0];
}

/** Signals by which a process ends for what it does itself: V8 ends one without memory so. */
const BY_ITSELF: ReadonlySet<string> = new Set(['SIGABRT', 'SIGILL', 'SIGSEGV', 'SIGBUS', 'SIGTRAP', 'SIGFPE']);
/** What a shell would say of SIGABRT, and Windows of a process that V8 ended. */
const ABORTED: ReadonlySet<number> = new Set([134, 0xc0000005, 0x80000003]);

/** One that could not be started says an error, and perhaps no end. */
function whenEnded(child: ChildProcess, listener: (end: ThreadEnd) => void, lastWords: () => string | undefined): void {
  const end = toldOnce(listener);
  child.on('error', (error) => {
    end(String(error), true);
  });
  // Not when it exits but when all that it wrote has come.
  child.on('close', (code, signal) => {
    const isOwn = BY_ITSELF.has(signal ?? '') || ABORTED.has(code ?? 0);
    end(lastWords() ?? `the process ended with ${signal ?? `code ${String(code)}`}`, isOwn);
  });
}
