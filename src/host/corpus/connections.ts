import { EventEmitter } from 'vscode';
import type { CancellationToken, Disposable, Memento, SecretStorage } from 'vscode';
import { typedAddress } from './connectionAddress';
import type { ConnectionAddress } from './connectionAddress';
import { ServerConnection } from './serverConnection';
import type { ConnectionNeeds } from './serverConnection';
import type { ShownCorpus } from './shownCorpus';

interface ConnectionsNeed extends ConnectionNeeds {
  readonly corpus: ShownCorpus;
  /** What is kept for this workspace: address and user, never the password. */
  readonly storage: Memento;
  readonly secrets: SecretStorage;
}

const LAST = 'connection';

/** The one connection that a window can have. Nothing of it is loaded, and no network is asked, before a reader connects. */
export class Connections implements Disposable {
  private readonly changes = new EventEmitter<void>();
  /** Whom the corpus is asked of now; undefined where it is that of the workspace's files. */
  current: ServerConnection | undefined;
  readonly onDidChange = this.changes.event;

  constructor(private readonly needs: ConnectionsNeed) {}

  /** Where this workspace was connected last. */
  get last(): ConnectionAddress | undefined {
    return this.needs.storage.get<ConnectionAddress>(LAST);
  }

  /** The password with which this user was let in last. */
  passwordOf(address: ConnectionAddress): Thenable<string | undefined> {
    return this.needs.secrets.get(secretOf(address));
  }

  /** Shows the corpus of these servers, or why it can't be had. @param token takes it back */
  async connect(address: ConnectionAddress, password: string, token: CancellationToken): Promise<void> {
    const connection = new ServerConnection(this.needs, address, password);
    this.show(connection);
    const listening = token.onCancellationRequested(() => {
      if (this.current === connection) this.show(undefined);
    });
    await this.needs.storage.update(LAST, address);
    await connection.look();
    listening.dispose();
    if (connection.isOpen) await this.needs.secrets.store(secretOf(address), password);
    else if (connection.failure?.why.kind === 'refused') await this.needs.secrets.delete(secretOf(address));
  }

  /** The workspace's files are shown again, and the password is forgotten. */
  async disconnect(): Promise<void> {
    const { current } = this;
    this.show(undefined);
    if (current) await this.needs.secrets.delete(secretOf(current.address));
  }

  dispose(): void {
    this.current?.dispose();
    this.changes.dispose();
  }

  private show(connection: ServerConnection | undefined): void {
    const { current } = this;
    this.current = connection;
    this.needs.corpus.show(connection);
    current?.dispose();
    this.changes.fire();
  }
}

const secretOf = (address: ConnectionAddress): string => `connection ${address.user} ${typedAddress(address)}`;
