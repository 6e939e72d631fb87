/** What differs between a desktop (or remote) extension host and a browser's. Each entry file brings its own. */
export interface Platform {
  /** Starts a script of the extension's `dist` folder on a thread of its own; undefined where there can be none. */
  startWorker(script: string): Promise<WorkerThread | undefined>;
}

/** A thread that answers messages. Messages are structured clones. */
export interface WorkerThread {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** The thread died or could not start; it answers nothing any more. */
  onError(listener: (reason: string) => void): void;
  stop(): void;
}
