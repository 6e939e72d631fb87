/**
 * Where a store keeps its files: a folder, a browser's private files, or memory. Names are plain words without a path.
 * Every call rejects where the disk refuses it.
 */
export interface Storage {
  /** Bytes `from` to `to` (exclusive) of a file; rejects where there is no such file, and gives fewer where it is shorter. */
  read(name: string, from: number, to: number): Promise<Uint8Array>;
  /** Writes a new file whole. A name is never written twice, so nobody reads it meanwhile. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Replaces a file at one go: whoever reads it, at whatever moment anything ends, finds the old one or the new one. */
  publish(name: string, bytes: Uint8Array): Promise<void>;
  /** All files with their sizes in bytes and the time of their writing in milliseconds since 1970. */
  list(): Promise<readonly StoredFile[]>;
  /** Does nothing where there is no such file. */
  remove(name: string): Promise<void>;
}

export interface StoredFile {
  readonly name: string;
  readonly size: number;
  readonly time: number;
}

/** Kept for as long as the session runs. */
export function memoryStorage(): Storage {
  const files = new Map<string, Uint8Array>();
  const put = (name: string, bytes: Uint8Array): Promise<void> => {
    files.set(name, bytes.slice());
    return Promise.resolve();
  };
  return {
    read: (name, from, to) => {
      const file = files.get(name);
      return file ? Promise.resolve(file.slice(from, to)) : Promise.reject(new Error(`There is no file ${name}.`));
    },
    write: put,
    publish: put,
    list: () => Promise.resolve([...files].map(([name, { length }]) => ({ name, size: length, time: Date.now() }))),
    remove: (name) => {
      files.delete(name);
      return Promise.resolve();
    },
  };
}
