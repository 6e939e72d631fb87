import type { Approximation, Figure, FigureKind, PassedOver, PassedOverReason } from '../article/model';
import type { Span } from '../text/span';
import { nounFrom } from './nouns/nounFrom';
import type { Page } from './page';

/** What an offset of the text turned out to hold; `end` is where the search goes on. */
export type Reading =
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

export function found(figure: FigureWithoutNoun): Reading {
  return { figure, end: figure.end };
}

export function passOver(page: Pick<Page, 'text'>, span: Span, reason: PassedOverReason): Reading {
  const { start, end } = span;
  return { passed: { start, end, text: page.text.slice(start, end), reason }, end };
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
  };
}
