import type { ShownChoice } from './documentChoices';

export const isGuess = ({ ground }: Pick<ShownChoice, 'ground'>): boolean => ground === 'guess';

/** The choices that were made in the same way: of the same character, which became the same, and as uncertain. */
export function alike(choices: readonly ShownChoice[], one: ShownChoice): ShownChoice[] {
  return choices.filter(
    ({ from, chosen, ground }) => from === one.from && chosen === one.chosen && (ground === 'guess') === isGuess(one),
  );
}

/** What it could have become instead. */
export const otherForms = ({ alternatives, chosen }: ShownChoice): string[] =>
  alternatives.filter((form) => form !== chosen);

/**
 * The guess that a reader comes to from an offset: forwards the first that begins there or behind, backwards the last
 * before it; past the last one the first again. Undefined where there is none.
 */
export function guessFrom(guesses: readonly ShownChoice[], offset: number, by: 1 | -1): ShownChoice | undefined {
  return by === 1
    ? (guesses.find(({ start }) => start >= offset) ?? guesses[0])
    : (guesses.findLast(({ start }) => start < offset) ?? guesses.at(-1));
}

/** What the reader had settled before an undo is still settled after it, wherever the same form stands. */
export function stillSettled(choices: readonly ShownChoice[], settled: readonly ShownChoice[]): readonly ShownChoice[] {
  if (settled.length === 0) return choices;
  const known = new Map(settled.map((one) => [one.start, one]));
  return choices.map((one) => {
    const before = isGuess(one) ? known.get(one.start) : undefined;
    return before?.chosen === one.chosen ? { ...one, ground: before.ground, word: before.word } : one;
  });
}
