import { Disposable, EventEmitter, l10n, window } from 'vscode';
import type { Event, TreeView } from 'vscode';
import type { Services } from '../../host/services';
import { Unanswered } from '../../host/corpus/unanswered';
import { partRead } from './partRead';
import { Pauses } from './pauses';

/** Milliseconds without a change after which a corpus is at rest. */
const REST = 400;

/** What a view asks of the whole corpus. */
export interface WholeQuestion {
  readonly viewId: string;
  /** Asks, and takes the answer over. */
  readonly ask: () => Promise<void>;
  /** Lets go what was answered: it was of another corpus. */
  readonly forget: () => void;
}

/**
 * Asks what needs the whole corpus: when its view is first seen, and again when articles changed, once they have all been
 * read. The view shows that it is being asked, and why it waits.
 */
export class AskedAtRest implements Disposable {
  private isStale = true;
  private isReading = false;
  private isAsking = false;
  /** Why servers did not answer what was asked last. */
  private told = '';
  private readonly pauses = new Pauses();
  private readonly listening: Disposable;
  private readonly ends = new EventEmitter<void>();
  /** An answer was taken over, or could not be had. */
  readonly onDidEnd: Event<void> = this.ends.event;

  constructor(
    private readonly services: Pick<Services, 'corpus' | 'log'>,
    private readonly view: TreeView<unknown>,
    private readonly question: WholeQuestion,
  ) {
    const { corpus } = services;
    this.listening = Disposable.from(
      corpus.onDidChange(({ isAnother }) => {
        this.isStale = true;
        if (isAnother === true) this.forget();
        this.pauses.after('rest', REST, () => void this.look());
      }),
      corpus.onDidChangeGaps(() => {
        this.tell();
      }),
      corpus.onDidProgress((progress) => {
        this.isReading = progress !== undefined;
        this.tell();
        if (!this.isReading) this.pauses.after('rest', REST, () => void this.look());
      }),
      view.onDidChangeVisibility(() => void this.look()),
    );
    void this.look();
  }

  dispose(): void {
    this.listening.dispose();
    this.pauses.dispose();
    this.ends.dispose();
  }

  /** Asks anew, though no article changed. */
  async again(): Promise<void> {
    this.isStale = true;
    await this.look();
  }

  private forget(): void {
    this.question.forget();
    this.told = '';
    this.ends.fire();
  }

  private async look(): Promise<void> {
    if (!this.isStale || !this.view.visible || this.isReading || this.isAsking) return;
    this.isStale = false;
    this.isAsking = true;
    try {
      await window.withProgress({ location: { viewId: this.question.viewId } }, this.question.ask);
      this.told = '';
    } catch (error) {
      if (error instanceof Unanswered) this.told = error.message;
      this.services.log.error(`${this.question.viewId}: ${String(error)}`);
    }
    this.isAsking = false;
    this.tell();
    this.ends.fire();
    await this.look();
  }

  private tell(): void {
    const said = this.isReading
      ? l10n.t('Waiting until all articles have been read.')
      : partRead(this.services.corpus.gaps) || this.told;
    if (this.view.message !== said) this.view.message = said;
  }
}
