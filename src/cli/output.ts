import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Line by line to a stream that may be slower than we are; `closed` once its reader has gone (`| head`). */
export interface Lines {
  readonly closed: boolean;
  write(line: string): Promise<void>;
}

export function linesTo(stream: Writable): Lines {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE') process.exitCode = 1;
  });
  return {
    get closed() {
      return closed;
    },
    async write(line) {
      if (closed || stream.write(`${line}\n`)) return;
      await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined);
    },
  };
}
