import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { corpusStore } from '../../core/index';

/** Files that are held open, so that a read is one call. */
const MOST_OPEN = 100;

/** The files of a folder that are held open for reading. */
class OpenFiles {
  private readonly open = new Map<string, { readonly file: number; readonly inode: number }>();

  constructor(private readonly folder: string) {}

  get(name: string): number {
    const path = join(this.folder, name);
    const inode = statSync(path).ino;
    const known = this.open.get(name);
    if (known?.inode === inode) return known.file;
    // Another window published it anew.
    this.close(name);
    const [oldest] = this.open.keys();
    if (this.open.size >= MOST_OPEN && oldest !== undefined) this.close(oldest);
    const file = openSync(path, 'r');
    this.open.set(name, { file, inode });
    return file;
  }

  close(name: string): void {
    const known = this.open.get(name);
    if (known) closeSync(known.file);
    this.open.delete(name);
  }
}

/**
 * Files of a folder, for a thread that nobody waits for: its calls are synchronous, since a search asks for thousands of
 * stretches. What was written is on the disk before the manifest names it.
 */
export function folderStorage(folder: string): corpusStore.Storage {
  const open = new OpenFiles(folder);
  mkdirSync(folder, { recursive: true });
  return {
    read: (name, from, to) => promised(() => stretchOf(open.get(name), from, to)),
    write: (name, bytes) =>
      promised(() => {
        writeWhole(join(folder, name), bytes);
      }),
    publish: (name, bytes) =>
      promised(() => {
        const fresh = join(folder, `${name}-${process.pid.toString(36)}-${Math.random().toString(36).slice(2)}`);
        writeWhole(fresh, bytes);
        open.close(name);
        renameSync(fresh, join(folder, name));
      }),
    list: () =>
      promised(() =>
        readdirSync(folder).map((name) => {
          const { size, mtimeMs } = statSync(join(folder, name));
          return { name, size, time: mtimeMs };
        }),
      ),
    remove: (name) =>
      promised(() => {
        open.close(name);
        rmSync(join(folder, name), { force: true });
      }),
  };
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** At most what the file holds. */
function stretchOf(file: number, from: number, to: number): Uint8Array {
  const wanted = Math.max(0, Math.min(to, from + LARGEST) - from);
  const bytes = new Uint8Array(wanted);
  let length = 0;
  while (length < wanted) {
    const more = readSync(file, bytes, length, wanted - length, from + length);
    if (more === 0) break;
    length += more;
  }
  return length === wanted ? bytes : bytes.slice(0, length);
}

/** No file of a store is longer. */
const LARGEST = 64 * 1024 * 1024;

async function promised<T>(work: () => T): Promise<T> {
  return Promise.resolve(work());
}
