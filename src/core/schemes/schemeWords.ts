import table from '../../tables/words/schemes.tsv';
import { charSet } from '../match/charSet';
import { characterList, linesOfList, wordList } from '../match/wordList';
import { NUMERALS } from '../numerals/smallNumeral';

const listed = (list: string): ReturnType<typeof wordList> => wordList(table, list);
const charactersOf = (list: string): ReturnType<typeof characterList> => characterList(table, list);

/** The words that tell a scheme from a count, as `schemes.tsv` lists and describes them; all folded. */
export const schemeNames = listed('name');
export const noNames = listed('not');
export const levelWords = listed('level');
export const verbs = listed('verb');
export const eachWords = listed('each');
export const oneWords = listed('one');
export const perWords = listed('per');
export const heads = listed('head');
export const beforeItems = listed('before');
export const afterItems = listed('after');
export const leads = listed('lead');
export const followsEarly = listed('follows-early');
export const builds = listed('builds');
export const hotlines = listed('hotline');
export const honours = listed('honour');
export const jointVerbs = listed('joint');
export const jointAlone = listed('joint-alone');
export const takesName = listed('takes');
export const forbidsCount = charactersOf('no-count-before');
export const isMeasure = charactersOf('measure');
export const isKind = charactersOf('kind');
export const isFunctionWord = charactersOf('function-word');
export const countsLevels = charactersOf('takes-level-list');
export const joinsLast = charactersOf('joins-last');
export const isLevel = charactersOf('level-of-government');
export const makesNoRule = charactersOf('no-rule');
export const ordinals: readonly string[] = linesOfList(table, 'ordinal').map(([numeral = '']) => numeral);

const initials = linesOfList(table, 'name').map(([name = '']) => name.charAt(0));

/** Does a quoted name begin so: with a numeral, a digit, or as a name does that stands by itself? */
export const opensName = charSet(NUMERALS + '0123456789+-Nn新' + initials.join(''));
