import { Uri, workspace } from 'vscode';
import type { CorpusEntry } from '../../core/index';
import { fileOfDocument, isOnServers } from '../../host/corpus/articleUri';

/** Where an article's file lies: in the workspace, or wherever it was when it was loaded onto servers. */
export function pathOf({ id, path }: CorpusEntry['summary'], includeFolder?: boolean): string {
  const uri = Uri.parse(id, true);
  return isOnServers(uri) ? path : workspace.asRelativePath(fileOfDocument(uri).file, includeFolder);
}
