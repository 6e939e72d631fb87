/** Two ends of which either may be left open. */
export interface RangeEnds {
  readonly low: string;
  readonly high: string;
}

/** A year, a month, a day. */
export const isTime = (text: string): boolean =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(text);

export const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/u.test(text);
