import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../src/core/index';
import type { Engine, Tables } from '../src/core/index';
import { loadTables } from '../src/tables/index';

let made: Promise<{ tables: Tables; engine: Engine }> | undefined;

/** The built tables and one engine for all tests of a run. */
export function built(): Promise<{ tables: Tables; engine: Engine }> {
  made ??= loadTables((name) => Promise.resolve(readFileSync(join(process.cwd(), 'dist/tables', name), 'utf8'))).then(
    (tables) => ({ tables, engine: createEngine(tables) }),
  );
  return made;
}
