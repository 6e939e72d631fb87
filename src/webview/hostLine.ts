import type { Answerable, PageMessage, PageQuestions, PageRequest, PageState } from './messages';

interface VsCode {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCode;

interface Awaiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (problem: Error) => void;
}

/** The page's line to the extension: it asks, and each question is answered or refused with a sentence. */
export class HostLine<Asked extends Answerable<Asked> = PageQuestions, Kept = PageState> {
  private readonly editor = acquireVsCodeApi();
  private readonly awaiting = new Map<number, Awaiting>();
  private serial = 0;

  /** @param told of what is said unasked */
  constructor(told: (what: 'changed') => void) {
    window.addEventListener('message', ({ data }: MessageEvent<PageMessage>) => {
      if ('told' in data) told(data.told);
      else this.settle(data);
    });
  }

  ask<Question extends keyof Asked & string>(
    question: Question,
    given: Asked[Question]['given'],
  ): Promise<Asked[Question]['answer']> {
    const serial = ++this.serial;
    const answer = new Promise<unknown>((resolve, reject) => this.awaiting.set(serial, { resolve, reject }));
    this.editor.postMessage({ serial, question, given } satisfies PageRequest);
    return answer;
  }

  get kept(): Kept | undefined {
    return this.editor.getState() as Kept | undefined;
  }

  keep(state: Kept): void {
    this.editor.setState(state);
  }

  private settle(message: Exclude<PageMessage, { told: unknown }>): void {
    const waiting = this.awaiting.get(message.serial);
    this.awaiting.delete(message.serial);
    if ('answer' in message) waiting?.resolve(message.answer);
    else waiting?.reject(new Error(message.problem));
  }
}
