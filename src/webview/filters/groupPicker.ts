import type { FigureQuery } from '../../core/index';
import { button, element } from '../elements';
import type { GroupsAsked, NamedGroup } from '../messages';
import { fill } from '../pageWords';
import type { PageWords } from '../pageWords';
import type { Picker } from './pickers';

/** What a list of groups asks for and what comes of it. */
export interface PickerHost {
  readonly words: PageWords;
  readonly locale: string;
  readonly query: FigureQuery;
  groups(asked: GroupsAsked): Promise<readonly NamedGroup[]>;
  /** @param names how the picked are called, by key */
  picked(query: FigureQuery, names: ReadonlyMap<string, string>): void;
  join(keys: readonly string[], together: boolean): Promise<void>;
}

/** More than one list of nouns or articles holds are found by typing. */
const LISTED = 200;
/** Milliseconds without a key before what was typed is looked for. */
const PAUSE = 200;

/** A field to find groups by, and a list of them with their numbers, to be ticked. */
export class GroupPicker {
  readonly body: HTMLElement;
  private readonly list = element('ul', { class: 'choices' });
  private readonly field: HTMLInputElement;
  private readonly together = element('div', { class: 'actions' });
  private readonly known = new Map<string, NamedGroup>();
  private keys: readonly string[];
  private pause: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  constructor(
    private readonly picker: Picker,
    private readonly host: PickerHost,
  ) {
    this.keys = picker.picked(host.query);
    const label = fill(host.words.findIn, host.words[picker.word]);
    this.field = element('input', { type: 'text', 'aria-label': label, placeholder: label });
    this.field.addEventListener('input', () => {
      clearTimeout(this.pause);
      this.pause = setTimeout(() => void this.fillList(), PAUSE);
    });
    this.body = element('div', { class: 'picker' }, this.field, this.list, this.together);
    this.body.addEventListener('keydown', (event) => {
      this.walk(event);
    });
    this.list.setAttribute('aria-label', host.words[picker.word]);
    this.list.append(element('li', { class: 'quiet' }, host.words.loading));
    void this.fillList();
  }

  private async fillList(): Promise<void> {
    const own = ++this.asked;
    const { picker, host } = this;
    const query = picker.pick(host.query, []);
    const text = this.field.value.trim();
    const lists = picker.lists.map((by) => host.groups({ query, by, limit: LISTED, ...(text ? { text } : {}) }));
    const settled = await Promise.allSettled(lists);
    if (own !== this.asked) return;
    const groups = settled.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
    const unfit = this.picker.word === 'place' ? groups.filter(({ code }) => code !== null) : groups;
    for (const group of unfit) this.known.set(this.keyOf(group), group);
    const failed = settled.find((each) => each.status === 'rejected');
    const none = failed ? host.words.failed : host.words.nothingFits;
    const rows = unfit.map((group) => this.choice(group));
    this.list.replaceChildren(...(rows.length > 0 ? rows : [element('li', { class: 'quiet' }, none)]));
    this.offerJoin();
  }

  /** A place is meant by its code. */
  private keyOf(group: NamedGroup): string {
    return this.picker.word === 'place' ? (group.code ?? '') : group.key;
  }

  private choice(group: NamedGroup): HTMLElement {
    const key = this.keyOf(group);
    const box = element('input', {
      ...{ type: this.picker.isMany ? 'checkbox' : 'radio', name: this.picker.word, tabindex: 0 },
      checked: this.keys.includes(key),
    });
    box.addEventListener('change', () => {
      const others = this.picker.isMany ? this.keys.filter((other) => other !== key) : [];
      this.keys = box.checked ? [...others, key] : others;
      this.tell();
    });
    const count = element('span', { class: 'count' }, group.figures.toLocaleString(this.host.locale));
    return element('li', {}, element('label', {}, box, element('span', { class: 'name' }, group.label), count));
  }

  private tell(): void {
    const names = this.keys.map((key) => [key, this.known.get(key)?.label] as const);
    const called = new Map(names.flatMap(([key, name]) => (name === undefined ? [] : [[key, name] as const])));
    this.host.picked(this.picker.pick(this.host.query, this.keys), called);
    this.offerJoin();
  }

  /** Two nouns that are picked can be counted as one; a noun that is several can be parted. */
  private offerJoin(): void {
    if (this.picker.word !== 'noun') return;
    const { words } = this.host;
    const joined = this.keys.flatMap((key) => this.known.get(key)?.joined ?? []);
    const join = button(words.join, { class: 'secondary' }, () => void this.join(this.keys, true));
    const part = button(words.part, { class: 'secondary' }, () => void this.join(joined, false));
    this.together.replaceChildren(...(this.keys.length > 1 ? [join] : []), ...(joined.length > 0 ? [part] : []));
  }

  private async join(keys: readonly string[], together: boolean): Promise<void> {
    await this.host.join(keys, together);
    this.keys = together ? keys.slice(0, 1) : this.keys;
    this.tell();
    await this.fillList();
    this.field.focus();
  }

  /** Up and down go from one to the next, as in a list. */
  private walk(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const stops = [this.field, ...this.list.querySelectorAll('input')];
    const to = stops[stops.indexOf(event.target as HTMLInputElement) + step];
    event.preventDefault();
    to?.focus();
  }
}
