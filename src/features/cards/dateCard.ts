import { l10n } from 'vscode';
import { spanAt } from '../../core/index';
import type { Article, Credit, DateGrain, DateMention, DateSource } from '../../core/index';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { quoteSentence, targetIn } from './card';
import type { Card } from './card';
import { CardText } from './cardText';

/** What a date stands for, how exact it is, and where its year comes from. */
export function dateCard(shown: ShownArticle, offset: number): Card | undefined {
  const date = spanAt(shown.article.dates, offset);
  if (!date) return undefined;
  const card = new CardText().bold(shownDate(date)).line().text(grainInWords(date.grain));
  card.paragraph().text(sourceInWords(date));
  const evidence = creditBehind(shown.article, date.resolvedFrom);
  if (evidence) card.space().link(shortened(evidence.text), targetIn(shown, evidence));
  quoteSentence(card, shown, date);
  return { span: date, content: card.markdown };
}

/** ISO 8601 in words a reader knows: a range with a dash, an open year said so. */
function shownDate({ value, text }: DateMention): string {
  if (value === null) return text;
  return value
    .split('/')
    .map((part) => {
      if (part === '..') return l10n.t('open');
      if (part.startsWith('--')) return l10n.t('{0} of an unknown year', part.slice(2));
      return part.startsWith('T') ? part.slice(1) : part.replace('T', ' ');
    })
    .join(' – ');
}

function grainInWords(grain: DateGrain): string {
  const words: Record<DateGrain, string> = {
    year: l10n.t('A year'),
    month: l10n.t('A month'),
    day: l10n.t('A day'),
    'part-of-day': l10n.t('A part of a day'),
    time: l10n.t('A time of day'),
    datetime: l10n.t('A day and a time'),
    relative: l10n.t('Told relative to another date'),
  };
  return words[grain];
}

function sourceInWords({ resolvedFrom, value }: DateMention): string {
  if (value === null) return l10n.t('This text does not decide which date is meant.');
  const words: Record<DateSource, string> = {
    explicit: l10n.t('Worked out from what the text itself says.'),
    url: l10n.t('Worked out from the date in the page’s address.'),
    dateline: l10n.t('Worked out from the date at the head of the report.'),
    publication: l10n.t('Worked out from the date of publication that the page states.'),
    event: l10n.t('Worked out from an event of known date that the text names.'),
    none: l10n.t('Nothing in this article tells the year, so none is given.'),
  };
  return words[resolvedFrom];
}

function creditBehind({ credits }: Article, source: DateSource): Credit | undefined {
  if (source === 'url') return credits.find(({ role }) => role === 'url');
  return source === 'publication' || source === 'dateline'
    ? credits.find(({ role }) => role === 'published')
    : undefined;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
