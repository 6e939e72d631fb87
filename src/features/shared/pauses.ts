import type { Disposable } from 'vscode';

/** Work that waits until what it follows pauses; one piece of work a key. */
export class Pauses implements Disposable {
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();

  /** @param pause milliseconds */
  after(key: string, pause: number, work: () => void): void {
    clearTimeout(this.waiting.get(key));
    this.waiting.set(
      key,
      setTimeout(() => {
        this.waiting.delete(key);
        work();
      }, pause),
    );
  }

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
  }
}
