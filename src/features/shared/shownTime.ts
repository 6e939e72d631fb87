import { l10n } from 'vscode';

/** ISO 8601 in words a reader knows: a range with a dash, an open end and an unknown year said so; other words stay. */
export function shownTime(value: string): string {
  const [from = '', to] = value.split('/');
  if (to === undefined) return shownDay(from);
  if (to === '..') return l10n.t('from {0} on', shownDay(from));
  return from === '..' ? l10n.t('until {0}', shownDay(to)) : `${shownDay(from)} – ${shownDay(to)}`;
}

function shownDay(day: string): string {
  if (day.startsWith('--')) return l10n.t('{0} of an unknown year', day.slice(2));
  return /^T\d/u.test(day) ? day.slice(1) : day.replace(/T(?=\d)/u, ' ');
}
