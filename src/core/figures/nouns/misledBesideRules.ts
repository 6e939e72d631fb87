// Families that are asked before a noun is looked for beside the number, since the words right there would mislead.
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { agesOfPeopleRules } from './agesOfPeopleRules';
import { aimRules } from './aimRules';
import { listedThingsRules } from './listedThingsRules';
import type { Question } from './nounQuestion';
import { placeRowRules } from './placeRowRules';
import { placeValueRules } from './placeValueRules';
import { sizesOfPartsRules } from './sizesOfPartsRules';
import { soldForRules } from './soldForRules';
import { yearRowRules } from './yearRowRules';

export const misledBesideRules: readonly Rule<Question, Span | null>[] = [
  ...agesOfPeopleRules,
  ...yearRowRules,
  ...placeRowRules,
  ...placeValueRules,
  ...aimRules,
  ...soldForRules,
  ...listedThingsRules,
  ...sizesOfPartsRules,
];
