import { Uri, workspace } from 'vscode';
import { createScriptConverter } from '../core/index';
import type { ScriptConverter } from '../core/index';
import { loadConversionTables } from '../tables/conversion';

/** The converter between scripts on first need: its dictionaries are large. */
export function lazyConverter(extensionUri: Uri): () => Promise<ScriptConverter> {
  let converter: Promise<ScriptConverter> | undefined;
  const read = async (name: string): Promise<string> =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'tables', name)));
  return () => (converter ??= loadConversionTables(read).then(createScriptConverter));
}
