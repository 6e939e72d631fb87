import { env, l10n } from 'vscode';
import type { Clash, Figure } from '../../core/index';

/** As much of a clash as its sentence needs. */
export interface ToldClash extends Pick<Clash, 'kind' | 'worked'> {
  readonly figure: Pick<Figure, 'text' | 'unit'>;
  readonly others: readonly Pick<Figure, 'text'>[];
}

/** What cannot be true, as one sentence with its numbers. */
export function clashInWords(clash: ToldClash): string {
  const { kind, figure, others } = clash;
  const [first = '', second = ''] = others.map(({ text }) => text);
  const worked = workedOut(clash);
  const words: Record<Clash['kind'], () => string> = {
    part: () => l10n.t('{0} is a part of {1} and yet more than it.', figure.text, first),
    parts: () => l10n.t('The parts add up to {0}, which is more than the whole, {1}.', worked, first),
    whole: () => l10n.t('The parts add up to {0}, but the whole is {1}.', worked, first),
    total: () => l10n.t('The numbers before it add up to {0}, not to {1}.', worked, figure.text),
    share: () => l10n.t('{0} of {1} is {2}, not {3}.', second, first, worked, figure.text),
    change: () => l10n.t('Between {0} and {1} the change is {2}, not {3}.', first, second, worked, figure.text),
    direction: () => l10n.t('The words say the opposite of the numbers: from {0} to {1}.', first, figure.text),
    product: () => l10n.t('{0} times {1} is {2}, not {3}.', first, second, worked, figure.text),
  };
  return words[kind]();
}

const MOST_DECIMALS = 2;

/** With the unit of the number that it contradicts. */
function workedOut({ worked, figure }: ToldClash): string {
  if (worked === null) return '';
  const number = worked.toLocaleString(env.language, { maximumFractionDigits: MOST_DECIMALS });
  return number + (figure.unit ?? '');
}
