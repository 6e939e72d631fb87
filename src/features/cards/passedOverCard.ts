import { l10n } from 'vscode';
import { spanAt } from '../../core/index';
import type { PassedOver, PassedOverReason } from '../../core/index';
import type { ShownArticle } from '../../host/shown/shownArticle';
import type { Card } from './card';
import { CardText } from './cardText';

/** Why a numeral was not read as a figure. */
export function passedOverCard(shown: ShownArticle, offset: number): Card | undefined {
  const passed = spanAt(shown.article.passedOver, offset);
  if (!passed) return undefined;
  const card = new CardText().bold(spoken(shown, passed)).line().text(reasonInWords(passed.reason));
  return { span: passed, content: card.markdown };
}

function spoken({ reading: { text, map } }: ShownArticle, { start, end }: PassedOver): string {
  return text.slice(map.toReading(start), map.toReading(end));
}

function reasonInWords(reason: PassedOverReason): string {
  const words: Record<PassedOverReason, string> = {
    'fixed-word': l10n.t('Not a figure: the numeral is part of a fixed word.'),
    idiom: l10n.t('Not a figure: the numeral is part of an idiom.'),
    name: l10n.t('Not a figure: the numeral is part of a name.'),
    code: l10n.t('Not a figure: a number that names something, such as a road or an identity.'),
    date: l10n.t('Not a figure: part of a date.'),
    scheme: l10n.t('Not a figure: part of a numbered scheme’s name.'),
    place: l10n.t('Not a figure: part of a place’s name.'),
    'list-number': l10n.t('Not a figure: the number of a heading or a list item.'),
    phone: l10n.t('Not a figure: a telephone number.'),
    url: l10n.t('Not a figure: part of a web address.'),
    'document-number': l10n.t('Not a figure: part of a document’s number.'),
    timestamp: l10n.t('Not a figure: the time at which the page was published.'),
    indefinite: l10n.t('Not a figure: the numeral states no number (“some”, “every”, “all”).'),
    address: l10n.t('Not a figure: part of a postal address.'),
  };
  return words[reason];
}
