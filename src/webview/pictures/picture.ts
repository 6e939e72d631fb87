import { drawn, element } from '../elements';

/** A thing in a picture that leads to its rows. */
export interface PictureMark {
  /** What it says, spoken and when the pointer rests on it. */
  readonly label: string;
  readonly shapes: readonly SVGElement[];
  /** Names and numbers at it, which lie over all marks and are not spoken a second time. */
  readonly words?: readonly SVGElement[];
  /** @param isFurther with Shift: as far as this, from what was chosen before */
  readonly act: (isFurther: boolean) => void;
  /** An arrow with Shift came here from the mark of this index: all between what was chosen, or that one, and this. */
  readonly reach?: (from: number) => void;
  /** It can be chosen, and is or is not. */
  readonly isChosen?: boolean;
}

/** A picture and the table behind it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What leads nowhere: axes, names. */
  readonly ground: readonly SVGElement[];
  /** In the order in which the arrow keys go through them. */
  readonly marks: readonly PictureMark[];
  readonly table: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** What a reader must know to read it rightly. */
  readonly notes: readonly string[];
}

/** The picture as an element: one stop of the Tab key, the arrows go from mark to mark, Enter leads to its rows. */
export function drawPicture({ width, height, ground, marks }: Picture, title: string): SVGElement {
  const entered = Math.max(
    0,
    marks.findIndex(({ isChosen }) => isChosen),
  );
  const groups = marks.map((mark, at) => {
    const pressed = mark.isChosen === undefined ? {} : { 'aria-pressed': String(mark.isChosen) };
    const tabindex = at === entered ? 0 : -1;
    const group = drawn('g', { class: 'mark', role: 'button', 'aria-label': mark.label, tabindex, ...pressed });
    group.append(drawn('title', {}, mark.label), ...mark.shapes);
    group.addEventListener('click', ({ shiftKey }) => {
      mark.act(shiftKey);
    });
    return group;
  });
  const svg = drawn('svg', { role: 'group', 'aria-label': title, width, height, viewBox: `0 0 ${width} ${height}` });
  const words = marks.flatMap((mark) => mark.words ?? []);
  const silent = { 'aria-hidden': 'true' };
  svg.append(drawn('g', silent, ...ground), ...groups, drawn('g', { ...silent, class: 'names' }, ...words));
  svg.addEventListener('keydown', (event) => {
    press(event, groups, marks);
  });
  return svg;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function press(event: KeyboardEvent, groups: readonly SVGGElement[], marks: readonly PictureMark[]): void {
  const at = groups.indexOf(event.target as SVGGElement);
  if (at < 0) return;
  if (event.key === 'Enter' || event.key === ' ') marks[at]?.act(event.shiftKey);
  else if (event.key === 'Home') rove(groups, 0);
  else if (event.key === 'End') rove(groups, groups.length - 1);
  else if (event.key in STEPS) step(event, at, groups, marks);
  else return;
  event.preventDefault();
}

function step(
  { key, shiftKey }: KeyboardEvent,
  at: number,
  groups: readonly SVGGElement[],
  marks: readonly PictureMark[],
): void {
  const to = at + (STEPS[key] ?? 0);
  rove(groups, to);
  if (shiftKey) marks[to]?.reach?.(at);
}

function rove(groups: readonly SVGGElement[], at: number): void {
  const to = groups[at];
  if (!to) return;
  for (const group of groups) group.setAttribute('tabindex', group === to ? '0' : '-1');
  to.focus();
}

/** The table behind a picture; the first cell of a row leads where its mark does. */
export function pictureTable({ table, marks }: Picture, title: string): HTMLElement {
  const head = element('tr', {}, ...table.heads.map((name) => element('th', { scope: 'col' }, name)));
  const rows = table.rows.map(([name = '', ...cells], at) => {
    const press = element('button', { type: 'button', class: 'link' }, name);
    press.addEventListener('click', ({ shiftKey }) => marks[at]?.act(shiftKey));
    const first = element('th', { scope: 'row' }, marks[at] ? press : name);
    return element('tr', {}, first, ...cells.map((cell) => element('td', {}, cell)));
  });
  const whole = element('table', {}, element('caption', { class: 'unseen' }, title), element('thead', {}, head));
  whole.append(element('tbody', {}, ...rows));
  return whole;
}
