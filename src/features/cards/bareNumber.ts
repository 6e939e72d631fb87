import { l10n } from 'vscode';
import type { Span } from '../../core/index';

const BARE = /^[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?$/u;
/** G5513, v1.2.3, F-16: letters and what binds them make a number part of a name. */
const BOUND_BEFORE = /[A-Za-z]-?$/u;
const BOUND_BEHIND = /^-?(?:[A-Za-z]|[号號])/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const TELEPHONE = /^(?:1[3-9]\d{9}|0\d{2,3}[- ]?\d{7,8}|[48]00[\d-]{7,})$/u;
const IDENTITY_LABEL = /身份证|身分证/u;
/** 湘A·12345: a province, a letter, and five or six characters more. */
const PLATE_BEFORE = /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·・• ]?$/u;
const PLATE = /^[A-Z\d]{5,6}(?![A-Z\d])/u;
/** 〔2022〕78号 */
const YEAR_IN_BRACKETS = /[〔[(【]\d{4}[〕\])】]第?$/u;
const OPEN_BRACKET = /[〔[(【]$/u;
const SERIAL_BEHIND = /^[〕\])】]第?\d+[号號]/u;
const TELEPHONE_LABEL = /报警|急救|火警|电话|手机|热线|传真|专线|联系方式|致电|拨打|[Tt]el/u;
const POSTCODE_LABEL = /邮编|邮政编码|邮递区号/u;
/** How far before a number its label may stand (characters). */
const REACH = 12;

/** What is known of a number without a measure word or a unit; nothing is said of it that is only supposed. */
export function bareNumber(folded: string, span: Span): string | undefined {
  const known = knownByForm(folded, span);
  if (known !== undefined) return known;
  const digits = folded.slice(span.start, span.end);
  if (!BARE.test(digits)) return undefined;
  const before = labelBefore(folded, span.start);
  if (BOUND_BEFORE.test(before) || BOUND_BEHIND.test(folded.slice(span.end, span.end + 2))) return undefined;
  return numberInWords(digits, before);
}

/** The words before a number that may say what it is: none of another sentence. */
const labelBefore = (folded: string, start: number): string =>
  folded.slice(Math.max(0, start - REACH), start).replace(/^.*[\n。;!?]/su, '');

/** What letters or brackets around a number make of it, whatever it was passed over for. */
export function knownByForm(folded: string, { start, end }: Span): string | undefined {
  const before = labelBefore(folded, start);
  const behind = folded.slice(end, end + REACH);
  const written = folded.slice(start, end) + (/^[Xx]/u.exec(behind)?.[0].toUpperCase() ?? '');
  if (isIdentity(written)) return l10n.t('Not a figure: an identity card’s number, by its form.');
  if (IDENTITY_LABEL.test(before) && written.length > SHORTEST_IDENTITY)
    return l10n.t('Not a figure: an identity card’s number, by its label.');
  if (PLATE_BEFORE.test(before) && PLATE.test(folded.slice(start, start + REACH)))
    return l10n.t('Not a figure: a vehicle’s number plate.');
  const isNumbered = OPEN_BRACKET.test(before) ? SERIAL_BEHIND.test(behind) : YEAR_IN_BRACKETS.test(before);
  return isNumbered ? l10n.t('Not a figure: part of a document’s number.') : undefined;
}

const SHORTEST_IDENTITY = 10;

function numberInWords(digits: string, before: string): string {
  if (digits.length === 6 && POSTCODE_LABEL.test(before)) return l10n.t('Not a figure: a postcode.');
  if (TELEPHONE.test(digits) || TELEPHONE_LABEL.test(before)) return l10n.t('Not a figure: a telephone number.');
  return YEAR.test(digits)
    ? l10n.t('A number without a Chinese measure word or unit: what it counts is not said. It may be a year.')
    : l10n.t('A number without a Chinese measure word or unit: what it counts is not said.');
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: eighteen digits, the last of which proves the others. */
function isIdentity(digits: string): boolean {
  if (!/^\d{17}[\dX]$/u.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  return '10X98765432'.charAt(sum % 11) === digits.charAt(17);
}
