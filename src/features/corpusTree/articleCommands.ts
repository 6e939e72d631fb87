import { Disposable, commands, env } from 'vscode';
import type { Uri } from 'vscode';
import type { Services } from '../../host/services';
import { commandIds } from '../../ids';
import { askedDocuments } from '../shared/asked';

/** What can be done with the articles of the tree. */
export function registerArticleCommands({ corpus }: Services): Disposable {
  return Disposable.from(
    commands.registerCommand(commandIds.refresh, () => corpus.reload()),
    commands.registerCommand(commandIds.stopReading, () => {
      corpus.stop();
    }),
    commands.registerCommand(commandIds.copyArticlePath, (...args: unknown[]) => copyPaths(askedDocuments(...args))),
  );
}

/** The workbench knows how a path is written on the reader's system; it is asked for each. */
async function copyPaths(uris: readonly Uri[]): Promise<void> {
  const paths: string[] = [];
  for (const uri of uris) {
    await commands.executeCommand('copyFilePath', uri);
    paths.push(await env.clipboard.readText());
  }
  await env.clipboard.writeText(paths.join('\n'));
}
