import { Disposable, ProgressLocation, commands, l10n, window, workspace } from 'vscode';
import { hostOf } from '../../host/corpus/connectionAddress';
import type { ConnectionAddress } from '../../host/corpus/connectionAddress';
import type { Services } from '../../host/services';
import { commandIds, viewIds } from '../../ids';
import { askAddress, askPassword } from './askConnection';

type Connecting = Pick<Services, 'connections' | 'corpus'>;

/** A corpus that servers keep, in the place of that of the workspace's files. */
export function registerConnection(services: Connecting): Disposable {
  return Disposable.from(
    commands.registerCommand(commandIds.connect, () => connect(services)),
    commands.registerCommand(commandIds.disconnect, () => services.connections.disconnect()),
    commands.registerCommand(commandIds.askServersAgain, () => askAgain(services)),
  );
}

async function connect(services: Connecting): Promise<void> {
  if (!workspace.isTrusted) {
    await offerTrust();
    return;
  }
  const { connections } = services;
  const address = await askAddress(connections.last);
  if (!address) return;
  const password = (await connections.passwordOf(address)) ?? (await askPassword(address));
  if (password !== undefined) await connectAs(services, address, password);
}

async function connectAs({ connections }: Connecting, address: ConnectionAddress, password: string): Promise<void> {
  const title = l10n.t('Connecting to {0}…', hostOf(address));
  const progress = { location: ProgressLocation.Notification, title, cancellable: true };
  await commands.executeCommand(`${viewIds.corpus}.focus`);
  await window.withProgress(progress, (_, token) => connections.connect(address, password, token));
}

/** Who was let in by no password is asked for another one. */
async function askAgain(services: Connecting): Promise<void> {
  const { current } = services.connections;
  if (current?.failure?.why.kind !== 'refused') {
    const again = (): Promise<void> => services.corpus.reload();
    await window.withProgress({ location: { viewId: viewIds.corpus } }, again);
    return;
  }
  const password = await askPassword(current.address);
  if (password !== undefined) await connectAs(services, current.address, password);
}

/** A folder of strangers reaches no network: the reader says first that it is trusted, as for all that VS Code restricts. */
async function offerTrust(): Promise<void> {
  const manage = l10n.t('Manage Workspace Trust');
  const told = l10n.t('In Restricted Mode no corpus on servers is connected.');
  if ((await window.showInformationMessage(told, manage)) === manage)
    await commands.executeCommand('workbench.trust.manage');
}
