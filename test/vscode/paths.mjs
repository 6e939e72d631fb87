import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** A new empty folder of the system's temporary place. */
export const temporaryFolder = (purpose) => mkdtemp(join(tmpdir(), `corpus-reader-${purpose}-`));
