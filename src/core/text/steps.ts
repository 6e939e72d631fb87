/** Work in short steps, to be paused between them; yields how far it is, 0…1. */
export type Steps<Result> = Generator<number, Result, undefined>;

/** All steps at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
