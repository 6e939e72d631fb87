import type { FileSystem, Uri } from 'vscode';

/** What differs between a desktop (or remote) extension host and a browser's. Each entry file brings its own. */
export interface Platform {
  /** Processors that the machine gives. */
  readonly cores: number;
  /** Starts a script of the extension's `dist` folder on a thread of its own; undefined where there can be none. */
  startWorker(script: string): Promise<WorkerThread | undefined>;
  /**
   * Starts a script of the `dist` folder as a process of its own, whose memory is not the extension host's and which the
   * system lets wait for it; undefined where nothing can.
   */
  readonly startProcess?: ((script: string) => WorkerThread) | undefined;
  /** Reads parts of files of the disk; undefined where only whole files can be read. */
  readonly readRange?: ReadRange | undefined;
  /** Looks at and reads whole files of the disk; undefined where only the editor's own way is open. */
  readonly wholeFiles?: WholeFiles | undefined;
  /** Undefined where only the editor's own way is open. */
  readonly replaced?: FilesReplaced | undefined;
  /** What runs a script of the extension's `dist` folder in a process of its own; undefined where nothing can. */
  readonly program?: { readonly command: string; readonly env: Readonly<Record<string, string>> } | undefined;
}

/** As `workspace.fs` does it, of files whose URI has the scheme `file`; links are told as links alone. */
export type WholeFiles = Pick<FileSystem, 'stat' | 'readFile'>;

/** Files of the disk that several windows replace. */
export interface FilesReplaced {
  /** By what a file is told from the one that was there before; '' where there is none. */
  stampOf(file: Uri): string;
  /**
   * Puts a file in the place of another at one go, so that at no moment there is none; answers false where the other is no
   * longer the one with this stamp. Nothing of this window comes between the look and the act.
   */
  replace(fresh: Uri, old: Uri, stamp: string): boolean;
}

/** Bytes `from` to `to` (exclusive) of a file whose URI has the scheme `file`, fewer where it is shorter. */
export type ReadRange = (uri: Uri, from: number, to: number) => Promise<Uint8Array>;

/** Why a thread answers nothing any more. */
export interface ThreadEnd {
  /** As the system says it: out of memory, for instance. */
  readonly reason: string;
  /** What it worked at ended it; else it was ended from outside. */
  readonly byItself: boolean;
}

/** A thread, or a process, that answers messages. Messages are structured clones. */
export interface WorkerThread {
  /** @param handedOver memory in the message that a thread is given and not copied: it is no more with whoever posts */
  post(message: unknown, handedOver?: readonly ArrayBuffer[]): void;
  onMessage(listener: (message: unknown) => void): void;
  /** The thread ended or could not start; it answers nothing any more. Called once. */
  onEnd(listener: (end: ThreadEnd) => void): void;
  stop(): void;
}
