import { Disposable, Uri, commands, env } from 'vscode';
import type { Services } from '../../host/services';
import { commandIds } from '../../ids';
import { isGroup } from './nodes';
import type { Node } from './nodes';

/** What can be done with the articles of the tree. */
export function registerArticleCommands({ corpus }: Services): Disposable {
  return Disposable.from(
    commands.registerCommand(commandIds.refresh, () => corpus.reload()),
    commands.registerCommand(commandIds.stopReading, () => {
      corpus.stop();
    }),
    commands.registerCommand(commandIds.copyArticlePath, (clicked: Node, selected?: readonly Node[]) =>
      copyPaths(urisOf(selected ?? [clicked])),
    ),
  );
}

/** The documents of the articles among these elements. */
export function urisOf(nodes: readonly Node[]): Uri[] {
  return nodes.flatMap((node) => (isGroup(node) ? [] : [Uri.parse(node.entry.summary.id, true)]));
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
