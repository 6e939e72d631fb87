import { button, element } from '../elements';

let made = 0;

/** A button under which a small window opens; it closes by Escape, by its button, and when the reader goes elsewhere. */
export class DropDown {
  readonly body: HTMLElement;
  private readonly press: HTMLButtonElement;
  private readonly window: HTMLElement;

  /** @param content makes what stands in the window, whenever it opens */
  constructor(
    words: string,
    private readonly content: (close: () => void) => Node,
  ) {
    const id = `drop-down-${++made}`;
    this.press = button(words, { class: 'drop', 'aria-haspopup': 'dialog', 'aria-controls': id }, () => {
      if (this.isOpen) this.close();
      else this.open();
    });
    this.window = element('div', { class: 'window', role: 'dialog', 'aria-label': words, id, hidden: true });
    this.body = element('div', { class: 'drop-down' }, this.press, this.window);
    this.press.setAttribute('aria-expanded', 'false');
    this.listen();
  }

  private get isOpen(): boolean {
    return !this.window.hidden;
  }

  private open(): void {
    this.window.replaceChildren(
      this.content(() => {
        this.close();
      }),
    );
    const { left } = this.body.getBoundingClientRect();
    this.window.classList.toggle('to-left', left > document.documentElement.clientWidth / 2);
    this.show(true);
    this.window.querySelector('input')?.focus();
  }

  private close(): void {
    const hadFocus = this.window.contains(document.activeElement);
    this.show(false);
    if (hadFocus) this.press.focus();
    this.window.replaceChildren();
  }

  private show(isShown: boolean): void {
    this.window.hidden = !isShown;
    this.press.setAttribute('aria-expanded', String(isShown));
  }

  private listen(): void {
    this.body.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.isOpen) return;
      event.stopPropagation();
      this.close();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (this.isOpen && !this.body.contains(target as Node)) this.close();
    });
    this.body.addEventListener('focusout', ({ relatedTarget }) => {
      if (this.isOpen && relatedTarget && !this.body.contains(relatedTarget as Node)) this.close();
    });
  }
}
