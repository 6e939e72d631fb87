import { Uri, workspace } from 'vscode';
import { createEngine } from '../core/index';
import type { Engine } from '../core/index';
import { loadTables } from '../tables/index';

/** The engine on first need; its tables are read from the extension's own folder, wherever that is. */
export function lazyEngine(extensionUri: Uri): () => Promise<Engine> {
  let engine: Promise<Engine> | undefined;
  const read = async (name: string): Promise<string> =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'tables', name)));
  return () => (engine ??= loadTables(read).then(createEngine));
}
