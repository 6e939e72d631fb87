import type { Approximation, Figure, FigureKind, PassedOver, PassedOverReason } from '../article/model';
import type { Span } from '../text/span';
import { nounFrom } from './nouns/nounFrom';
import { NumeralRole, roleOf } from '../numerals/numeralRoles';
import type { Page } from './page';

/** What an offset of the text turned out to hold; `end` is where the search goes on. */
export type NumberReading =
  | { readonly figure: FigureWithoutNoun; readonly end: number }
  | { readonly passed: PassedOver; readonly end: number }
  | undefined;

export interface FigureWithoutNoun extends Span {
  readonly kind: FigureKind;
  readonly value: number | readonly number[];
  readonly approx: Approximation | null;
  /** Where the unit stands, null where there is none; `unitText` is given where no one span says it (次/三天). */
  readonly unit: Span | null;
  readonly unitText?: string;
  /** The number stands directly on its noun. */
  readonly noNounAfter?: boolean;
}

export function found(figure: FigureWithoutNoun): NumberReading {
  return { figure, end: figure.end };
}

export function passOver(page: Page, span: Span, reason: PassedOverReason): NonNullable<NumberReading> {
  const { start, end } = span;
  const value = saysNothing.has(reason) ? null : valueIn(page, start, end);
  return { passed: { start, end, text: page.text.slice(start, end), reason, value }, end };
}

/** Words and names whose numeral is no number any more. */
const saysNothing: ReadonlySet<PassedOverReason> = new Set(['fixed-word', 'idiom', 'url', 'scheme', 'place']);

/** What the one numeral in the stretch says; null where there are several, or a range. */
function valueIn(page: Page, start: number, end: number): number | null {
  const { folded } = page;
  let at = start;
  while (at < end && !isNumber(folded, at)) at++;
  const numeral = at < end ? page.numeralAt(at) : undefined;
  if (!numeral || numeral.end > end || numeral.low !== numeral.high || !Number.isFinite(numeral.low)) return null;
  for (let rest = numeral.end; rest < end; rest++) if (isNumber(folded, rest)) return null;
  return numeral.low;
}

function isNumber(folded: string, at: number): boolean {
  return roleOf(folded.charCodeAt(at)) !== NumeralRole.none;
}

export function withText(page: Page, figure: FigureWithoutNoun, noun: Span | null): Figure {
  const { start, end, kind, value, approx, unit } = figure;
  return {
    start,
    end,
    text: page.text.slice(start, end),
    kind,
    value,
    approx,
    unit: figure.unitText ?? (unit ? page.text.slice(unit.start, unit.end) : null),
    noun: noun ? page.text.slice(noun.start, noun.end) : null,
    nounStart: noun?.start ?? null,
    nounEnd: noun?.end ?? null,
    nounFrom: nounFrom(page.folded, figure, noun),
    place: null,
    when: null,
  };
}
