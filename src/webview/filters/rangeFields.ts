import { button, element } from '../elements';
import type { PageWords } from '../pageWords';
import type { RangeEnds } from './rangeEnds';

/** How a range is asked for: the words of its fields, and what may stand in them. */
export interface RangeForm {
  readonly low: string;
  readonly high: string;
  readonly form: string;
  readonly isFit: (text: string) => boolean;
}

/** Two fields for the ends of a range. What does not fit is marked, and nothing is done with it. */
export function rangeFields(
  ends: RangeEnds,
  form: RangeForm,
  words: PageWords,
  apply: (ends: RangeEnds) => void,
): HTMLElement {
  const field = (label: string, value: string): HTMLInputElement =>
    element('input', { type: 'text', 'aria-label': label, placeholder: form.form, value });
  const low = field(form.low, ends.low);
  const high = field(form.high, ends.high);
  const isFit = (input: HTMLInputElement): boolean => {
    const fits = input.value.trim() === '' || form.isFit(input.value.trim());
    input.setAttribute('aria-invalid', String(!fits));
    return fits;
  };
  const made = element(
    'form',
    { class: 'picker' },
    element('label', {}, element('span', {}, form.low), low),
    element('label', {}, element('span', {}, form.high), high),
    element(
      'div',
      { class: 'actions' },
      element('button', { type: 'submit' }, words.apply),
      button(words.clear, { class: 'secondary' }, () => {
        apply({ low: '', high: '' });
      }),
    ),
  );
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    const unfit = [low, high].filter((input) => !isFit(input));
    if (unfit[0]) unfit[0].focus();
    else apply({ low: low.value.trim(), high: high.value.trim() });
  });
  return made;
}
