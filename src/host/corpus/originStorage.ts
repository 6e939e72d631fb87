import type { corpusStore } from '../../core/index';

/** What is used of a browser's private files: the project's types know Node, not the DOM. */
interface Access {
  write(bytes: Uint8Array, options: { readonly at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}
/** A file as it was when it was asked for. */
interface WrittenFile {
  readonly size: number;
  readonly lastModified: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}
interface OriginFile {
  createSyncAccessHandle(): Promise<Access>;
  getFile(): Promise<WrittenFile>;
  move(name: string): Promise<void>;
}
interface OriginFolder {
  getDirectoryHandle(name: string, options: { readonly create: boolean }): Promise<OriginFolder>;
  getFileHandle(name: string, options: { readonly create: boolean }): Promise<OriginFile>;
  removeEntry(name: string): Promise<void>;
  entries(): AsyncIterable<readonly [name: string, handle: OriginFile]>;
}
declare const navigator: { readonly storage?: { getDirectory?: () => Promise<OriginFolder> } };

/** The private files of the page's origin; undefined where the browser has none for this page. */
export async function originStorage(name: string): Promise<corpusStore.Storage | undefined> {
  try {
    const root = await navigator.storage?.getDirectory?.();
    const folder = await root?.getDirectoryHandle(name, { create: true });
    return folder && (await isWritable(folder)) ? storageIn(folder) : undefined;
  } catch {
    return undefined;
  }
}

/** Some browsers have the folder and not the handles that a worker writes with. */
async function isWritable(folder: OriginFolder): Promise<boolean> {
  await put(folder, 'probe', new Uint8Array(1));
  await folder.removeEntry('probe');
  return true;
}

function storageIn(folder: OriginFolder): corpusStore.Storage {
  return {
    read: (name, from, to) => stretch(folder, { name, from, to }),
    write: (name, bytes) => put(folder, name, bytes),
    publish: async (name, bytes) => {
      const fresh = `${name}-${Math.random().toString(36).slice(2)}`;
      await put(folder, fresh, bytes);
      await (await folder.getFileHandle(fresh, { create: false })).move(name);
    },
    list: async () => {
      const files: { name: string; size: number; time: number }[] = [];
      for await (const [name, handle] of folder.entries()) {
        const { size, lastModified } = await handle.getFile();
        files.push({ name, size, time: lastModified });
      }
      return files;
    },
    remove: async (name) => {
      await folder.removeEntry(name).catch(() => undefined);
    },
  };
}

/** How often a stretch is asked for: while a file is replaced, browsers find none, or one that is gone, for a moment. */
const TRIES = 5;
const PAUSE = 20;

interface Stretch {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Without a handle: one shuts others out, and the parts of a segment are read several at a time. */
async function stretch(folder: OriginFolder, { name, from, to }: Stretch, tries = TRIES): Promise<Uint8Array> {
  try {
    const file = await (await folder.getFileHandle(name, { create: false })).getFile();
    return new Uint8Array(await file.slice(from, Math.max(from, Math.min(to, file.size))).arrayBuffer());
  } catch (error) {
    if (tries <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return stretch(folder, { name, from, to }, tries - 1);
  }
}

async function put(folder: OriginFolder, name: string, bytes: Uint8Array): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  await accessed(file, (access) => {
    access.truncate(0);
    access.write(bytes, { at: 0 });
    access.flush();
  });
}

/** A handle shuts others out, so it is held no longer than a call. */
async function accessed<T>(file: OriginFile, work: (access: Access) => T): Promise<T> {
  const access = await file.createSyncAccessHandle();
  try {
    return work(access);
  } finally {
    access.close();
  }
}
