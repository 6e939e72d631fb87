import type { FigureQuery } from '../../core/index';
import { button, element } from '../elements';
import { fill } from '../pageWords';
import { DropDown } from './dropDown';
import { GroupPicker } from './groupPicker';
import type { PickerHost } from './groupPicker';
import { PICKERS } from './pickers';
import type { Picker } from './pickers';
import { partsOf, withFields } from './queryParts';
import { isNumber, isTime } from './rangeEnds';
import { rangeFields } from './rangeFields';

/** What a bar of filters asks for and what comes of it. */
export interface FilterHost extends Omit<PickerHost, 'query' | 'picked'> {
  /** What is asked for now, and how what stands in it is called: `noun:群众`. */
  readonly query: FigureQuery;
  readonly names: Readonly<Record<string, string>>;
  ask(query: FigureQuery, names?: Readonly<Record<string, string>>): void;
}

/** Milliseconds without a key before what was typed is looked for. */
const PAUSE = 250;

/** Words to be found, a window for each column, and a chip for each filter that holds. */
export class FilterBar {
  readonly body: HTMLElement;
  private readonly field: HTMLInputElement;
  private readonly once: HTMLInputElement;
  private readonly chips: HTMLElement;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: FilterHost) {
    const { words } = host;
    this.field = element('input', {
      ...{ type: 'search', class: 'words', 'aria-label': words.words, placeholder: words.words },
    });
    this.field.addEventListener('input', () => {
      this.type();
    });
    this.once = element('input', { type: 'checkbox' });
    this.once.addEventListener('change', () => {
      host.ask(withFields(host.query, { eachReportOnce: this.once.checked }));
    });
    this.chips = element('ul', { class: 'chips', 'aria-label': words.filters });
    this.body = element(
      'div',
      { class: 'filters', role: 'search', 'aria-label': words.filters },
      this.field,
      ...PICKERS.slice(0, 4).map((picker) => this.picker(picker)),
      ...[this.time(), this.value()],
      ...PICKERS.slice(4).map((picker) => this.picker(picker)),
      element('label', { class: 'once' }, this.once, element('span', {}, words.eachReportOnce)),
    );
  }

  get chipList(): HTMLElement {
    return this.chips;
  }

  /** Shows the filters that hold. */
  show(): void {
    const { query, names, words } = this.host;
    if (document.activeElement !== this.field) this.field.value = query.words ?? '';
    this.once.checked = query.eachReportOnce === true;
    const parts = partsOf(query, names, words);
    const chips = parts.map(({ label, without }) => this.chip(label, fill(words.clearOne, label), without));
    const { order } = query;
    const none = withFields({}, { order });
    const all = parts.length > 1 ? [this.chip(words.clearAll, words.clearAll, none)] : [];
    this.chips.replaceChildren(...chips, ...all);
    this.chips.hidden = parts.length === 0;
  }

  private chip(label: string, title: string, without: FigureQuery): HTMLElement {
    const press = button(label, { class: 'chip', 'aria-label': title, title }, () => {
      this.field.value = without.words ?? '';
      this.host.ask(without);
      (this.chips.querySelector('button') ?? this.field).focus();
    });
    press.append(element('span', { class: 'cross', 'aria-hidden': 'true' }, '×'));
    return element('li', {}, press);
  }

  private type(): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      this.host.ask(withFields(this.host.query, { words: this.field.value.trim() }));
    }, PAUSE);
  }

  private picker(picker: Picker): HTMLElement {
    const { host } = this;
    const open = (): HTMLElement => {
      const kind = picker.word;
      const picked: PickerHost['picked'] = (query, names) => {
        host.ask(query, Object.fromEntries([...names].map(([key, name]) => [`${kind}:${key}`, name])));
      };
      const of: PickerHost = {
        ...{ words: host.words, locale: host.locale, picked },
        get query() {
          return host.query;
        },
        groups: (asked) => host.groups(asked),
        join: (keys, together) => host.join(keys, together),
      };
      return new GroupPicker(picker, of).body;
    };
    return new DropDown(host.words[picker.word], open).body;
  }

  private time(): HTMLElement {
    const { words } = this.host;
    const form = { low: words.timeFrom, high: words.timeTo, form: words.timeForm, isFit: isTime };
    return new DropDown(words.time, (close) => {
      const { from = '', to = '' } = this.host.query;
      return rangeFields({ low: from, high: to }, form, words, ({ low, high }) => {
        close();
        this.host.ask(withFields(this.host.query, { from: low, to: high }));
      });
    }).body;
  }

  private value(): HTMLElement {
    const { words } = this.host;
    const form = { low: words.valueLeast, high: words.valueMost, form: '', isFit: isNumber };
    const number = (text: string): number | undefined => (text === '' ? undefined : Number(text));
    return new DropDown(words.value, (close) => {
      const { least, most } = this.host.query;
      const ends = { low: String(least ?? ''), high: String(most ?? '') };
      return rangeFields(ends, form, words, ({ low, high }) => {
        close();
        this.host.ask(withFields(this.host.query, { least: number(low), most: number(high) }));
      });
    }).body;
  }
}
