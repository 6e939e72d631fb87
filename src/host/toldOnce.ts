import type { ThreadEnd } from './platform';

/** Tells a listener of an end once, however often and in whichever words the system says it. */
export function toldOnce(listener: (end: ThreadEnd) => void): (reason: string, byItself: boolean) => void {
  let isTold = false;
  return (reason, byItself) => {
    if (isTold) return;
    isTold = true;
    listener({ reason, byItself });
  };
}
