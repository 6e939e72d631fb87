import type { Uri } from 'vscode';
import { createScriptConverter } from '../core/index';
import type { ScriptConverter } from '../core/index';
import { loadConversionTables } from '../tables/conversion';
import type { ReadTable } from '../tables/index';
import { tableReader } from './readTable';
import { nextTurn } from './nextTurn';
import { inTurns } from './turns';

/** The converter between scripts on first need: its dictionaries are large. */
export function lazyConverter(extensionUri: Uri): () => Promise<ScriptConverter> {
  let converter: Promise<ScriptConverter> | undefined;
  return () => (converter ??= start(tableReader(extensionUri)));
}

/** With the dictionaries of cards and labels, which are converted at once and not in steps. */
async function start(read: ReadTable): Promise<ScriptConverter> {
  const tables = await loadConversionTables(read);
  await nextTurn();
  const converter = createScriptConverter(tables);
  for (const to of ['tw', 's'] as const) await inTurns(converter.reading(to));
  return converter;
}
