import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { ThreadEnd, WorkerThread } from './platform';
import { toldOnce } from './toldOnce';

/** A script in a process of its own, spoken to as a thread is. It ends when its channel does: with the extension host. */
export function processOf(script: string, env: Readonly<Record<string, string>>): WorkerThread {
  const child = fork(script, [], {
    ...{ execArgv: [], env: { ...process.env, ...env } },
    ...{ serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
  });
  child.unref();
  child.channel?.unref();
  return {
    post: (message) => {
      // One that has just ended takes nothing; whoever asked is told by `onEnd`.
      if (child.connected) child.send(message as object, () => undefined);
    },
    onMessage: (listener) => child.on('message', listener),
    onEnd: (listener) => {
      whenEnded(child, listener);
    },
    stop: () => void child.kill(),
  };
}

/** One that could not be started says an error, and perhaps no end. */
function whenEnded(child: ChildProcess, listener: (end: ThreadEnd) => void): void {
  const end = toldOnce(listener);
  child.on('error', (error) => {
    end(String(error), true);
  });
  child.on('exit', (code, signal) => {
    end(`the process ended with ${signal ?? `code ${String(code)}`}`, false);
  });
}
