import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createScriptConverter } from '../../../src/core/index';
import type { ScriptConverter } from '../../../src/core/index';
import { loadConversionTables } from '../../../src/tables/conversion';

let made: Promise<ScriptConverter> | undefined;

/** One converter for all tests of a run. */
export function builtConverter(): Promise<ScriptConverter> {
  made ??= loadConversionTables((name) =>
    Promise.resolve(readFileSync(join(process.cwd(), 'dist/tables', name), 'utf8')),
  ).then(createScriptConverter);
  return made;
}
