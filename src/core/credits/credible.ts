import creditLabels from '../../tables/words/creditLabels.tsv';
import type { Credit } from '../article/model';
import { wordList } from '../match/wordList';

const noNames = wordList(creditLabels, 'no-name');
const noPersons = wordList(creditLabels, 'no-person');

/** `sp20241118`, `user_3`, `{{source}}`, `13800000000`: what a crawler or an account is called. */
const CODE = /^[\w-]*\d[\w-]*$|[{}]/u;
const ACCOUNT = /^[a-z][a-z0-9_.-]*$/u;
/** Nobody is called so: a question or an answer stands behind 记者: */
const SPOKEN = /[!;…]|[^?]{8}\?$/u;
const spoken = wordList(creditLabels, 'spoken');
const LONGEST_NAMES = 48;

/** Can the words behind a label name who wrote, edited or published the article? Folded. */
export function isCredible(value: string, role: Credit['role']): boolean {
  if (role === 'title' || role === 'published' || role === 'url') return true;
  if (noNames.has(value.toLowerCase()) || CODE.test(value)) return false;
  if (role === 'publisher') return /\p{L}/u.test(value);
  return !ACCOUNT.test(value) && !SPOKEN.test(value) && !spoken.standsIn(value) && value.length <= LONGEST_NAMES;
}

/** Does a word that is never a person's name stand at the begin of the folded name? */
export function isNoPerson(name: string): boolean {
  return noPersons.at(name, 0) > 0;
}
