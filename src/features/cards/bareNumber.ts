import { l10n } from 'vscode';
import type { Span } from '../../core/index';

const BARE = /^[\d０-９][\d０-９,，.．]*$/u;
/** G5513, v1.2.3, F-16: letters and what binds them make a number part of a name. */
const BOUND_BEFORE = /[A-Za-z]-?$/u;
const BOUND_BEHIND = /^-?(?:[A-Za-z]|[号號])/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const TELEPHONE = /^(?:1[3-9]\d{9}|0\d{2,3}[- ]?\d{7,8}|[48]00[\d-]{7,})$/u;
const TELEPHONE_LABEL = /电话|手机|热线|传真|专线|联系方式|致电|拨打|[Tt]el/u;
const POSTCODE_LABEL = /邮编|邮政编码|邮递区号/u;
/** How far before a number its label may stand (characters). */
const REACH = 12;

/** What is known of a number without a measure word or a unit; nothing is said of it that is only supposed. */
export function bareNumber(folded: string, span: Span): string | undefined {
  const digits = folded.slice(span.start, span.end);
  if (!BARE.test(digits)) return undefined;
  const before = folded.slice(Math.max(0, span.start - REACH), span.start);
  if (BOUND_BEFORE.test(before) || BOUND_BEHIND.test(folded.slice(span.end, span.end + 2))) return undefined;
  return numberInWords(digits, before);
}

function numberInWords(digits: string, before: string): string {
  if (digits.length === 6 && POSTCODE_LABEL.test(before)) return l10n.t('Not a figure: a postcode.');
  if (isIdentity(digits)) return l10n.t('Not a figure: an identity card’s number, by its form.');
  if (TELEPHONE.test(digits) || TELEPHONE_LABEL.test(before)) return l10n.t('Not a figure: a telephone number.');
  return YEAR.test(digits)
    ? l10n.t('A number without a Chinese measure word or unit: what it counts is not said. It may be a year.')
    : l10n.t('A number without a Chinese measure word or unit: what it counts is not said.');
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: eighteen digits, the last of which proves the others. */
function isIdentity(digits: string): boolean {
  if (!/^\d{18}$/u.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  return '10X98765432'.charAt(sum % 11) === digits.charAt(17);
}
