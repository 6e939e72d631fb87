/** Wrong usage: one sentence that says what to do; the command line answers it with exit code 2. */
export class UsageError extends Error {}

/** One file that can't be read: named on standard error, the rest goes on, the exit code is 1 at the end. */
export class UnreadableFile extends Error {
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(reason);
  }
}

/** The system's words for an error, without a stack and without the system call. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message.replace(/^[A-Z]+: /, '').replace(/, \w+ '.*'$/, '');
}
