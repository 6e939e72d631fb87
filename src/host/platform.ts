/** What differs between a desktop (or remote) extension host and a browser's. Each entry file brings its own. */
export interface Platform {
  /** Processors that the machine gives. */
  readonly cores: number;
  /** Starts a script of the extension's `dist` folder on a thread of its own; undefined where there can be none. */
  startWorker(script: string): Promise<WorkerThread | undefined>;
}

/** Why a thread answers nothing any more. */
export interface ThreadEnd {
  /** As the system says it: out of memory, for instance. */
  readonly reason: string;
  /** What it worked at ended it; else it was ended from outside. */
  readonly byItself: boolean;
}

/** A thread that answers messages. Messages are structured clones. */
export interface WorkerThread {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** The thread ended or could not start; it answers nothing any more. Called once. */
  onEnd(listener: (end: ThreadEnd) => void): void;
  stop(): void;
}
