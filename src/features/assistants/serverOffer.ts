import * as vscode from 'vscode';
import type { Disposable, Event, Uri } from 'vscode';
import type { Services } from '../../host/services';
import { serverProviderId, settingIds } from '../../ids';

/** What VS Code has from 1.101 on for servers of the Model Context Protocol, as far as it is used here. */
interface ServerOffers {
  readonly McpStdioServerDefinition: new (
    label: string,
    command: string,
    args: string[],
    env: Record<string, string>,
    version: string,
  ) => unknown;
  readonly lm: {
    registerMcpServerDefinitionProvider(
      id: string,
      provider: { onDidChangeMcpServerDefinitions: Event<void>; provideMcpServerDefinitions: () => unknown[] },
    ): Disposable;
  };
}

const hasServerOffers = (api: object): api is ServerOffers => 'McpStdioServerDefinition' in api;

type Offering = Pick<Services, 'context' | 'platform' | 'log'>;

/**
 * Offers the tools as a server too, where the reader asks for it: a server reads the folders of the workspace by itself, so
 * none is offered as long as the workspace is not trusted, and none in a browser.
 * @param api what the editor gives; an older one has no place for servers, or keeps it for trials and refuses
 */
export function offerServer(offering: Offering, api: object = vscode): Disposable {
  try {
    return hasServerOffers(api) ? offered(offering, api) : nothing();
  } catch (error) {
    offering.log.info(`No server of tools is offered: ${String(error)}`);
    return nothing();
  }
}

const nothing = (): Disposable => new vscode.Disposable(() => undefined);

function offered({ context, platform: { program } }: Offering, api: ServerOffers): Disposable {
  if (!program) return nothing();
  const changes = new vscode.EventEmitter<void>();
  const { version } = context.extension.packageJSON as { readonly version: string };
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'mcpServer.js').fsPath;
  const provider = api.lm.registerMcpServerDefinitionProvider(serverProviderId, {
    onDidChangeMcpServerDefinitions: changes.event,
    provideMcpServerDefinitions() {
      const folders = offeredFolders();
      if (folders.length === 0) return [];
      const args = [script, ...folders.map(({ fsPath }) => fsPath)];
      return [new api.McpStdioServerDefinition('Corpus Reader', program.command, args, { ...program.env }, version)];
    },
  });
  return vscode.Disposable.from(provider, changes, ...changing(changes));
}

/** None where no server is wanted, or may be. */
function offeredFolders(): readonly Uri[] {
  const { isTrusted, workspaceFolders = [] } = vscode.workspace;
  const isWanted = vscode.workspace.getConfiguration().get<boolean>(settingIds.offerServer, false);
  return isTrusted && isWanted ? workspaceFolders.map(({ uri }) => uri).filter(({ scheme }) => scheme === 'file') : [];
}

function changing(changes: { fire(): void }): Disposable[] {
  const changed = (): void => {
    changes.fire();
  };
  return [
    vscode.workspace.onDidGrantWorkspaceTrust(changed),
    vscode.workspace.onDidChangeWorkspaceFolders(changed),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settingIds.offerServer)) changed();
    }),
  ];
}
