import { l10n } from 'vscode';
import { spanAt } from '../../core/index';
import type { DateGrain, DateMention, DateSource, Mention } from '../../core/index';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { quoteSentence, targetIn } from './card';
import type { Card } from './card';
import { CardText } from './cardText';
import { citeButton } from './citeButton';
import { shownTime } from '../shared/shownTime';
import { whyButton } from './why';

/** What a date stands for, how exact it is, and where its year comes from. */
export function dateCard(shown: ShownArticle, offset: number): Card | undefined {
  const date = spanAt(shown.article.dates, offset);
  if (!date) return undefined;
  const card = new CardText()
    .bold(shownTime(date.value ?? date.text))
    .line()
    .text(grainInWords(date));
  card.paragraph().text(sourceInWords(date));
  const evidence = behind(shown, date);
  if (evidence) card.space().link(shortened(evidence.text), targetIn(shown, evidence));
  whyButton(card, shown, offset);
  citeButton(card, shown, date);
  quoteSentence(card, shown, date);
  return { span: date, content: card.markdown };
}

function grainInWords({ grain, value }: DateMention): string {
  if (value?.includes('/') === true && grain !== 'relative') return l10n.t('A period of time');
  const words: Record<DateGrain, string> = {
    year: l10n.t('A year'),
    month: l10n.t('A month'),
    day: l10n.t('A day'),
    'part-of-day': l10n.t('A part of a day'),
    time: l10n.t('A time of day'),
    datetime: l10n.t('A day and a time'),
    relative: l10n.t('Relative to another date'),
  };
  return words[grain];
}

function sourceInWords({ resolvedFrom, value }: DateMention): string {
  if (value === null) return l10n.t('This text does not decide which date is meant.');
  const words: Record<DateSource, string> = {
    explicit: l10n.t('Stated in the text.'),
    url: l10n.t('Worked out from the date in the page’s address.'),
    dateline: l10n.t('Worked out from the date at the head of the report.'),
    publication: l10n.t('Worked out from the date of publication that the page states.'),
    neighbour: l10n.t('The year is that of another date in this text.'),
    event: l10n.t('Worked out from an event of known date that the text names.'),
    none: l10n.t('Nothing in this article tells the year, so none is given.'),
  };
  return words[resolvedFrom];
}

/** The characters that a date was worked out from. */
function behind(shown: ShownArticle, { resolvedFrom: source, from }: DateMention): Mention | undefined {
  if (from) return from;
  const { credits } = shown.article;
  if (source === 'url') return credits.find(({ role }) => role === 'url');
  return source === 'publication' ? credits.find(({ role }) => role === 'published') : undefined;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
