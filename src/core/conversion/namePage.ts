import type { LikeliestWords, WordPath } from '../words/wordPath';
import { hasOwnForm, surnameLength } from './nameTable';
import type { NameTable } from './nameTable';

/** A folded text that names are looked for in, the words it is cut into, and what is known of names. */
export interface NamePage {
  readonly names: NameTable;
  /** The form of the phrase that stands from one offset to another, and is there one? */
  readonly formOf: (start: number, end: number) => string | undefined;
  readonly isWord: (start: number, end: number) => boolean;
  readonly path: WordPath;
  readonly folded: string;
  readonly source: string;
  readonly words: LikeliestWords;
}

/** How long the surname is at `at`, in the form that the text writes: 于, not 於. */
export function writtenSurname({ names, folded, source }: NamePage, at: number): number {
  const length = surnameLength(names, folded, at);
  if (length === 0 || isWrittenSo(folded, source, at, length)) return length;
  const written = source.slice(at, at + length);
  return written === (names.surnames.get(folded.slice(at, at + length)) ?? written) ? length : 0;
}

function isWrittenSo(folded: string, source: string, at: number, length: number): boolean {
  for (let i = at; i < at + length; i++) if (folded.charCodeAt(i) !== source.charCodeAt(i)) return false;
  return true;
}

/** A surname of one character that has a form of its own. */
export const isSurnameAlone = (page: NamePage, at: number): boolean =>
  hasOwnForm(page.names, page.folded.charCodeAt(at)) && writtenSurname(page, at) === 1;
