import { Uri } from 'vscode';
import type { Disposable } from 'vscode';
import type { CorpusEntry } from '../../core/index';
import type { Services } from '../../host/services';
import type { ToolCorpus } from '../../tools/index';

type Asked = Pick<Services, 'corpus' | 'engine'>;

/** The corpus of the workspace as tools ask it. What a model names is looked up in it, never opened. */
export class WorkspaceCorpus implements ToolCorpus, Disposable {
  readonly questions: ToolCorpus['questions'];
  readonly language: ToolCorpus['language'];
  /** Undefined: no file is being read. Until the first reading ends, the files are still looked for. */
  private reading: ReturnType<ToolCorpus['progress']> = { done: 0, total: 0 };
  private readonly listening: Disposable;

  constructor(private readonly asked: Asked) {
    this.questions = asked.corpus;
    this.language = asked.engine;
    this.listening = asked.corpus.onDidProgress((progress) => (this.reading = progress));
  }

  progress: ToolCorpus['progress'] = () => {
    const { stopped } = this.asked.corpus.gaps;
    return this.reading ?? (stopped && { ...stopped, isStopped: true });
  };

  notRead: ToolCorpus['notRead'] = () => this.asked.corpus.gaps.notRead.length;

  /** A word that is no address at all is no article either. */
  async article(id: string): Promise<CorpusEntry | undefined> {
    try {
      return await this.asked.corpus.article(id);
    } catch {
      return undefined;
    }
  }

  text: ToolCorpus['text'] = ({ summary }) => this.asked.corpus.text(Uri.parse(summary.id, true));

  dispose(): void {
    this.listening.dispose();
  }
}
