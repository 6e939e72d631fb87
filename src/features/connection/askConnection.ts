import { InputBoxValidationSeverity, l10n, window } from 'vscode';
import type { InputBoxValidationMessage } from 'vscode';
import { isInTheOpen, hostOf, readAddress, typedAddress } from '../../host/corpus/connectionAddress';
import type { ConnectionAddress, WrongAddress } from '../../host/corpus/connectionAddress';

/** Asks for address and user; undefined where the reader thought better of it. @param last what was answered before */
export async function askAddress(last: ConnectionAddress | undefined): Promise<ConnectionAddress | undefined> {
  const typed = await window.showInputBox({
    title: l10n.t('Connect to a Corpus: 1 of 3'),
    prompt: l10n.t('The address of a ClickHouse server that keeps a corpus; whichever of a cluster is asked, all are.'),
    placeHolder: 'https://library.example:8443',
    ...(last ? { value: typedAddress(last) } : {}),
    ignoreFocusOut: true,
    validateInput: faultOf,
  });
  const address = typed === undefined ? undefined : readAddress(typed);
  if (address === undefined || typeof address === 'string') return undefined;
  const user = await window.showInputBox({
    title: l10n.t('Connect to a Corpus: 2 of 3'),
    prompt: l10n.t('The name of a user of the server. One who may only read is enough.'),
    value: last?.user ?? '',
    ignoreFocusOut: true,
  });
  return user === undefined ? undefined : { ...address, user };
}

/** Typed unseen. Undefined where the reader thought better of it. */
export function askPassword(address: ConnectionAddress): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Connect to a Corpus: 3 of 3'),
    prompt: l10n.t('The password of “{0}” on {1}. VS Code keeps it among its secrets.', address.user, hostOf(address)),
    password: true,
    ignoreFocusOut: true,
  });
}

function faultOf(typed: string): string | InputBoxValidationMessage | undefined {
  const address = readAddress(typed);
  if (typeof address === 'string') return typed.trim() === '' ? '' : inWords(address);
  if (!isInTheOpen(address)) return undefined;
  const message = l10n.t('Without https, others can read the password and the texts on their way.');
  return { message, severity: InputBoxValidationSeverity.Warning };
}

function inWords(fault: WrongAddress): string {
  switch (fault) {
    case 'no-address':
      return l10n.t(
        'Write an address as {0}, and “/?database=…” behind it for another database than “corpus”.',
        EXAMPLE,
      );
    case 'holds-user':
      return l10n.t('Leave user and password out of the address: they are asked for next.');
  }
}

const EXAMPLE = 'http://host:8123';
