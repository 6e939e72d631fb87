import { l10n } from 'vscode';
import type { ShownArticle } from '../../host/shown/shownArticle';
import type { Card } from './card';
import { CardText } from './cardText';

const FIRST_ROMAN = 0x2160;
const SMALL_ROMAN = 0x2170;
const TWELVE = 12;
/** Signs of their own for a number in a ring, in brackets or with a stop. */
const RINGED = /^[①-⒛⓪⓵-⓾❶-➓㈠-㈩㉑-㉟㊀-㊉㊱-㊿]$/u;

/** ①, Ⅳ: signs that number an item or a class and count nothing. */
export function numeralSignCard(shown: ShownArticle, offset: number): Card | undefined {
  const sign = shown.reading.source.charAt(offset);
  const said = signInWords(sign);
  if (said === undefined) return undefined;
  const content = new CardText().bold(sign).line().text(said).markdown;
  return { span: { start: offset, end: offset + 1 }, content };
}

function signInWords(sign: string): string | undefined {
  const roman = romanValue(sign.charCodeAt(0));
  if (roman !== undefined)
    return l10n.t('Not a figure: the Roman numeral {0}, which names a class or numbers an item.', roman);
  return RINGED.test(sign) ? l10n.t('Not a figure: the number {0} of an item.', plain(sign)) : undefined;
}

function romanValue(code: number): number | undefined {
  const first = code >= SMALL_ROMAN ? SMALL_ROMAN : FIRST_ROMAN;
  const value = code - first + 1;
  return value >= 1 && value <= TWELVE ? value : undefined;
}

/** ① → 1, ㈠ → 一. */
const plain = (sign: string): string => sign.normalize('NFKC').replaceAll(/[().]/gu, '');
