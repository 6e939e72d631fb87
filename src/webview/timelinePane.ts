import { button, element } from './elements';
import type { HostLine } from './hostLine';
import { fill } from './pageWords';
import { drawPicture, pictureTable } from './pictures/picture';
import { inWords, timeBars } from './pictures/timeBars';
import type { FoundTimes, TimeChosen, TimelineQuestions, TimelineState, TimelineWords } from './timelineMessages';

type Line = HostLine<TimelineQuestions, TimelineState>;

/** What the picture may be high, in pixels; between them it takes what the view has. */
const HEIGHT = { least: 84, most: 260 };
/** Above and below all that stands in the view. */
const AROUND = 12;

/**
 * Fills a page with the articles that the list's filter leaves, by month.
 * @returns what is to be called when the filter or the corpus changed
 */
export async function openTimeline(line: Line, body: HTMLElement): Promise<() => void> {
  const { words, locale } = await line.ask('begin', null);
  const pane = new TimelinePane(line, words, locale);
  body.replaceChildren(pane.body);
  await pane.ask();
  return () => void pane.ask();
}

class TimelinePane {
  readonly body: HTMLElement;
  private found: FoundTimes = { times: [], undated: 0 };
  private state: TimelineState;
  private asked = 0;

  constructor(
    private readonly line: Line,
    private readonly words: TimelineWords,
    private readonly locale: string,
  ) {
    this.state = line.kept ?? { asTable: false };
    this.body = element('main', { class: 'timeline' });
    new ResizeObserver(() => {
      this.draw();
    }).observe(document.documentElement);
  }

  async ask(): Promise<void> {
    const own = ++this.asked;
    try {
      const found = await this.line.ask('times', null);
      if (own !== this.asked) return;
      this.found = found;
      this.draw();
    } catch (problem) {
      this.body.replaceChildren(element('p', { role: 'alert' }, fill(this.words.failed, reasonOf(problem))));
    }
  }

  private draw(): void {
    const { words, locale, found, state } = this;
    const focused = focusedName();
    const actions = this.actions();
    this.body.replaceChildren(element('h1', { class: 'unseen' }, words.title), actions);
    const room = document.documentElement.clientHeight - actions.offsetHeight - AROUND;
    const picture = timeBars({
      ...{ found, words, locale },
      width: Math.max(160, document.documentElement.clientWidth - 24),
      height: Math.max(HEIGHT.least, Math.min(HEIGHT.most, room)),
      choose: (time) => void this.choose(time),
    });
    if (picture.marks.length === 0) {
      actions.replaceWith(element('p', { role: 'status' }, [words.nothing, ...picture.notes].join(' ')));
      return;
    }
    const drawing = state.asTable ? pictureTable(picture, words.title) : drawPicture(picture, words.title);
    const notes = element('p', {}, [...picture.notes, words.howTo].join(' '));
    this.body.append(element('div', {}, drawing), notes);
    if (focused !== undefined) focusNamed(this.body, focused);
  }

  private actions(): HTMLElement {
    const { words, locale, found, state } = this;
    const other = button(state.asTable ? words.asPicture : words.asTable, { class: 'link' }, () => {
      this.state = { asTable: !state.asTable };
      this.line.keep(this.state);
      this.draw();
      this.body.querySelector('button')?.focus();
    });
    const isChosen = found.from !== undefined || found.to !== undefined;
    const name = fill(words.clear, timeInWords(found, locale));
    const clear = button(name, { class: 'link' }, () => void this.choose(null));
    return element('div', { class: 'bar-of-actions' }, other, ...(isChosen ? [clear] : []));
  }

  private async choose(time: TimeChosen | null): Promise<void> {
    await this.line.ask('choose', time);
  }
}

function timeInWords({ from, to }: FoundTimes, locale: string): string {
  const [first, last] = [from, to].map((when) => (when === undefined ? '' : inWords(when, locale)));
  return from === to ? (first ?? '') : `${first ?? ''} – ${last ?? ''}`;
}

const reasonOf = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem));

/** What has the focus says its name: what is drawn in its place has the same. */
const focusedName = (): string | undefined => {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body || !document.hasFocus()) return undefined;
  return activeElement.getAttribute('aria-label') ?? activeElement.textContent;
};

function focusNamed(body: HTMLElement, name: string): void {
  const marks = [...body.querySelectorAll<HTMLElement | SVGElement>('.mark, button')];
  // Where years became months, what had the focus is gone: the arrows go on from what the Tab key enters.
  const same = marks.find((mark) => (mark.getAttribute('aria-label') ?? mark.textContent) === name);
  (same ?? body.querySelector<SVGElement>('.mark[tabindex="0"]'))?.focus();
}
