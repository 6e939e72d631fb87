import type { CancellationToken } from 'vscode';
import type { Steps } from '../core/index';
import { nextTurn } from './nextTurn';

/** The extension host is given back after this many milliseconds: several jobs may have their turns one after another. */
const TURN = 8;

/** Long work in short turns; undefined where it was cancelled. `report` is told how far it is, 0…1. */
export function inTurns<Result>(steps: Steps<Result>): Promise<Result>;
export function inTurns<Result>(
  steps: Steps<Result>,
  token: CancellationToken,
  report?: (share: number) => void,
): Promise<Result | undefined>;
export async function inTurns<Result>(
  steps: Steps<Result>,
  token?: CancellationToken,
  report?: (share: number) => void,
): Promise<Result | undefined> {
  for (;;) {
    const turnEnds = performance.now() + TURN;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
      report?.(step.value);
    } while (performance.now() < turnEnds);
    await nextTurn();
    if (token?.isCancellationRequested === true) return undefined;
  }
}
