import { Uri, workspace } from 'vscode';
import type { ReadTable } from '../tables/index';

/** What both the engine and the converter are made from. */
const SHARED = ['fold.tsv', 'script.tsv'];

const shared = new Map<string, Promise<string>>();

/** Reads the built tables from the extension's own folder, wherever that is; what several ask for once. */
export function tableReader(extensionUri: Uri): ReadTable {
  return (name) => {
    const uri = Uri.joinPath(extensionUri, 'dist', 'tables', name);
    if (!SHARED.includes(name)) return readText(uri);
    const known = shared.get(uri.toString()) ?? readText(uri);
    shared.set(uri.toString(), known);
    return known;
  };
}

/** A file of the extension's own. */
export async function readText(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
