import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** To a stream that may be slower than we are; `closed` once it takes no more. */
export interface Lines {
  readonly closed: boolean;
  write(line: string): Promise<void>;
  /** As it is, without a line break. */
  put(text: string | Uint8Array): Promise<void>;
}

/** @param failed hears once why the stream takes no more; a reader that has gone (`| head`) is no failure */
export function linesTo(stream: Writable, failed: (error: Error) => void): Lines {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!closed && error.code !== 'EPIPE') failed(error);
    closed = true;
  });
  const put = async (text: string | Uint8Array): Promise<void> => {
    if (closed || stream.write(text)) return;
    // Whoever waited no longer listens: a slow reader is waited for many times.
    const waited = new AbortController();
    const { signal } = waited;
    await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]).catch(() => undefined);
    waited.abort();
  };
  return {
    get closed() {
      return closed;
    },
    put,
    write: (line) => put(`${line}\n`),
  };
}
