import placeNamesakes from '../../../tables/words/placeNamesakes.tsv';
import { guardedWords } from './guardedWords';

const namesakes = guardedWords(placeNamesakes, 'namesake');

/** Does a word begin at an offset that makes the short name before it something called after the place (重庆火锅)? */
export const isNamesake = (folded: string, end: number): boolean => namesakes.at(folded, end) > 0;
