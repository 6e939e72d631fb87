import { l10n } from 'vscode';
import { spanAt } from '../../core/index';
import type { PassedOver, PassedOverReason, Span } from '../../core/index';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { bareNumber, knownByForm } from './bareNumber';
import type { Card } from './card';
import { CardText } from './cardText';
import { writingsOf } from './inWords';
import { tellTableHeads } from './tableHeads';
import { whyButton } from './why';

/** Why a numeral was not read as a figure. */
export function passedOverCard(shown: ShownArticle, offset: number): Card | undefined {
  const { article, reading } = shown;
  const passed = spanAt(article.passedOver, offset);
  if (!passed) return undefined;
  const { text, folded, map } = reading;
  const numeral = { start: map.toReading(passed.start), end: map.toReading(passed.end) };
  const whole = LETTERED.includes(passed.reason) ? withLetters(folded, numeral) : numeral;
  const card = new CardText().bold(text.slice(whole.start, whole.end));
  if (passed.reason !== 'bare' || !tellTableHeads(card, shown, passed.start))
    card.line().text(inWords(passed, folded, numeral));
  const writings =
    passed.reason === 'bare' && passed.value !== null ? writingsOf([passed.value], article.script) : undefined;
  if (writings !== undefined) card.line().text(writings);
  whyButton(card, shown, offset);
  return { span: passed, content: card.markdown, isShort: passed.reason === 'fixed-word' || passed.reason === 'idiom' };
}

/** Numbers that letters may belong to: 5G, 11010519491231002X. */
const LETTERED: readonly PassedOverReason[] = ['code', 'bare', 'phone'];

const ASKED_BY_FORM: readonly PassedOverReason[] = ['code', 'phone', 'bare', 'address', 'date', 'name'];

function inWords({ reason }: PassedOver, folded: string, numeral: Span): string {
  const known = ASKED_BY_FORM.includes(reason) ? knownOf(reason, folded, numeral) : undefined;
  return known ?? reasonInWords(reason);
}

const knownOf = (reason: PassedOverReason, folded: string, numeral: Span): string | undefined =>
  LETTERED.includes(reason) ? bareNumber(folded, numeral) : knownByForm(folded, numeral);

/** G5513, not 5513: the letters that a number is written together with. */
function withLetters(folded: string, { start, end }: Span): Span {
  const before = /[A-Za-z]{1,8}-?$/u.exec(folded.slice(Math.max(0, start - 9), start))?.[0].length ?? 0;
  const behind = /^-?[A-Za-z]{1,8}/u.exec(folded.slice(end, end + 9))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}

function reasonInWords(reason: PassedOverReason): string {
  const words: Record<PassedOverReason, string> = {
    'fixed-word': l10n.t('Not a figure: the numeral is part of a fixed word.'),
    idiom: l10n.t('Not a figure: the numeral is part of an idiom.'),
    name: l10n.t('Not read as a figure: no measure word or unit goes with it. It may be part of a name.'),
    code: l10n.t('Not a figure: a number that names something, such as a road or a version.'),
    bare: l10n.t('A number without a Chinese measure word or unit: what it counts is not said.'),
    date: l10n.t('Not a figure: part of a date.'),
    scheme: l10n.t('Not a figure: part of a numbered scheme’s name.'),
    place: l10n.t('Not a figure: part of a place’s name.'),
    'list-number': l10n.t('Not a figure: the number of a heading, a list item or a note.'),
    phone: l10n.t('Not a figure: a telephone number.'),
    url: l10n.t('Not a figure: part of a web address.'),
    'document-number': l10n.t('Not a figure: part of a document’s number.'),
    timestamp: l10n.t('Not a figure: the time at which the page was published.'),
    address: l10n.t('Not a figure: part of a postal address.'),
  };
  return words[reason];
}
