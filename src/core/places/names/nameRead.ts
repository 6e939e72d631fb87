import type { Rule } from '../../match/rule';
import type { Name } from '../gazetteer/nameIndex';
import type { PlaceLexicon } from './placeLexicon';

/** What is written like a division's name. */
export interface NameRead {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly name: Name;
  readonly lexicon: PlaceLexicon;
}

/** What a name is that means no place: the seam of two words, in which another name may begin, or part of another name. */
export type NoPlaceKind = 'seam' | 'part';

export type NoPlace = Rule<NameRead, NoPlaceKind>;

export const seam = (holds: boolean): NoPlaceKind | undefined => (holds ? 'seam' : undefined);
export const called = (holds: boolean): NoPlaceKind | undefined => (holds ? 'part' : undefined);
