import { setFlagsFromString } from 'node:v8';

/**
 * What V8 may copy of called functions into those that it compiles: the bytes of one, and of all of them together. By
 * itself it copies three times as much, and takes a third of a command's processor time to compile what most articles
 * run through once. With less the same machine code is a few percent slower, which a thread makes up for only after some
 * thirty million characters.
 */
const INLINED = { one: 100, together: 300 };

/** The versions of V8 that are known to have these flags (Node 20 to 24): another would print that it has not. */
const KNOWN = { first: 11, last: 13 };

/** Has V8 compile less. For a process that is ours and ends soon, threads included; never for a host of others. */
export function inlineLess(): void {
  const version = Number.parseInt(process.versions.v8, 10);
  if (version < KNOWN.first || version > KNOWN.last) return;
  setFlagsFromString(`--max-inlined-bytecode-size=${INLINED.one}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED.together}`);
}
