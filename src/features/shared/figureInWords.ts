import { env, l10n } from 'vscode';
import { figureBounds } from '../../core/index';
import type { Figure, FigureKind } from '../../core/index';

type Valued = Pick<Figure, 'kind' | 'value' | 'approx'>;

/** A figure's value in full, with separators and what bounds it: 29,000 · ≥ 350 · ≈ 300 · 2 – 3 · 14:30 · 第 3. */
export function shownValue(figure: Valued): string {
  const { kind, value, approx } = figure;
  if (kind === 'ordinal') return `第 ${terms(value).map(shownNumber).join(' – ')}`;
  if (kind === 'ratio' && typeof value !== 'number') return value.map(shownNumber).join(' : ');
  const bounds = figureBounds(figure);
  if (bounds?.low === null && bounds.high !== null) return `≤ ${shownNumber(bounds.high)}`;
  if (bounds?.high === null && bounds.low !== null) return `≥ ${shownNumber(bounds.low)}`;
  const plain = terms(value)
    .map(kind === 'timeofday' ? clock : shownNumber)
    .join(' – ');
  return approx === 'about' && !plain.startsWith('≈') ? `≈ ${plain}` : plain;
}

/** What the words around the number say of it; undefined where it is stated as exact. */
export function approximationInWords({ approx, value }: Pick<Figure, 'approx' | 'value'>): string | undefined {
  switch (approx) {
    case 'over':
      return l10n.t('at least this, by its wording');
    case 'nearly':
      return l10n.t('nearly this, by its wording');
    case 'under':
      return l10n.t('at most this, by its wording');
    case 'about':
      return l10n.t('roughly, by its wording');
    case null:
      return typeof value === 'number' ? undefined : l10n.t('a range');
  }
}

export function kindInWords(kind: FigureKind): string {
  const words: Record<FigureKind, string> = {
    count: l10n.t('Quantity'),
    money: l10n.t('Amount of money'),
    percent: l10n.t('Percentage'),
    temperature: l10n.t('Temperature'),
    age: l10n.t('Age'),
    length: l10n.t('Length or distance'),
    area: l10n.t('Area'),
    weight: l10n.t('Weight'),
    volume: l10n.t('Volume'),
    duration: l10n.t('Length of time'),
    frequency: l10n.t('Frequency'),
    timeofday: l10n.t('Time of day'),
    ratio: l10n.t('Ratio'),
    ordinal: l10n.t('Position in a series'),
  };
  return words[kind];
}

/** Ways of writing per cent; percentage points and parts of a thousand are something else. */
const PER_CENT: readonly (string | null)[] = [null, '%', '％', '﹪', '成'];

/** The unit beside a value: none for clock times, % for every way of writing per cent, 次/天 for 每天两次. */
export function shownUnit({ kind, unit, text }: Pick<Figure, 'kind' | 'unit' | 'text'>): string {
  if (kind === 'percent' && PER_CENT.includes(unit)) return '%';
  if (kind === 'timeofday' || unit === null) return '';
  const period = kind === 'frequency' && !unit.includes('/') ? PERIOD.exec(text)?.[1] : undefined;
  return period === undefined ? unit : `${unit}/${period}`;
}

/** 天 of 每天两次 and of 一天三次: one period, not several. */
const PERIOD = /^(?:每[个個]?|一)(半年|[^\d０-９零〇一二两兩三四五六七八九十百几幾数數多]{1,3})/u;

function terms(value: Figure['value']): readonly number[] {
  return typeof value === 'number' ? [value] : value;
}

/** A third has no last decimal: it is rounded, and shown to be. */
export function shownNumber(value: number): string {
  const isEndless = value !== Number(value.toFixed(MOST_DECIMALS));
  const maximumFractionDigits = isEndless ? FEW_DECIMALS : MOST_DECIMALS;
  return (isEndless ? '≈ ' : '') + value.toLocaleString(env.language, { maximumFractionDigits });
}

const MOST_DECIMALS = 10;
const FEW_DECIMALS = 3;

function clock(hours: number): string {
  const minutes = Math.round(hours * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
