import { l10n, window } from 'vscode';
import type { LogOutputChannel } from 'vscode';
import type { ThreadLoss } from './restartedTalk';
import { Unanswered } from './unanswered';

export interface StoreRecoveryNeeds {
  readonly log: LogOutputChannel;
  /** Compares what the store holds now with what was read, and reads what it lost. */
  readonly readLost: () => Promise<void>;
  /** Reads no further: what is read could not be kept. */
  readonly breakOff: () => void;
}

/** What is done when the process that keeps a corpus ends: another is at work at once, and what was lost is read again. */
export class StoreRecovery {
  private recovering: Promise<void> | undefined;
  private isLostAgain = false;
  /** Why nothing can be asked any more, in one sentence; undefined as long as something can. */
  gaveUp: string | undefined;

  constructor(private readonly needs: StoreRecoveryNeeds) {}

  readonly lost = ({ reason, startsAgain }: ThreadLoss): void => {
    const { log, breakOff } = this.needs;
    log.warn(`What keeps the corpus ended: ${reason}`);
    if (startsAgain) {
      this.isLostAgain = true;
      this.recovering ??= this.recover();
      return;
    }
    log.error('It ended so often that it is not started again.');
    this.gaveUp = l10n.t('What keeps the corpus ended again and again; the log says why.');
    breakOff();
  };

  /** The reader wants it to be tried once more. */
  tryAgain(): void {
    this.gaveUp = undefined;
  }

  private async recover(): Promise<void> {
    void window.showWarningMessage(l10n.t('The corpus was interrupted and is back: search again.'));
    try {
      while (this.isLostAgain) {
        this.isLostAgain = false;
        await this.needs.readLost();
      }
    } catch (error) {
      if (!(error instanceof Unanswered)) this.needs.log.error(`The corpus could not be read again: ${String(error)}`);
    } finally {
      this.recovering = undefined;
    }
  }
}
