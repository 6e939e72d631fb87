import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Figure } from '../article/model';
import { wordList } from '../match/wordList';
import { anyOf } from '../match/wordPattern';
import type { Reading } from '../text/reading';

const noSite = wordList(scopeWords, 'no-site');
const siteKind = wordList(scopeWords, 'site-kind');
/** What a village or a neighbourhood is called at its end; 送戏下乡 is none. */
const listed = wordList(scopeWords, 'named-site');
const countsSites = wordList(scopeWords, 'counts-sites');

const site = new RegExp(
  `(?:^|[,。;:!?\\n()、| ]|\\d[.、])([\\u3400-\\u9fff]{1,5}${anyOf(scopeWords, 'site-end')})$`,
  'u',
);
const LONGEST_SITE = 11;

/** 东山村: where a name begins that no list has, alone in its clause or behind the number of an item; -1 where none does. */
export function siteBefore(folded: string, end: number): number {
  const name = site.exec(folded.slice(Math.max(0, end - LONGEST_SITE), end))?.[1];
  return name === undefined ? -1 : end - name.length;
}

/**
 * 其中南湖社区4管, 东山村12户: a village or a neighbourhood by its name where the noun should stand. A measure word that counts
 * villages too may count a kind of them (样板村12个).
 */
export function isOfSite({ folded }: Reading, { unit, start, nounStart, nounEnd }: Figure): boolean {
  if (nounStart === null || nounEnd === null || nounStart > start || folded.slice(nounEnd, start) !== '') return false;
  const from = listed.before(folded, start) < 0 ? -1 : siteBehindParts(folded, start);
  return from >= 0 && from <= nounStart && unit !== null && isName(folded, from, start);
}

export const mayCountSites = ({ unit }: Figure): boolean => countsSites.has(unit ?? '');

/** Does the noun name villages or neighbourhoods of some kind? */
export const namesSites = (noun: string): boolean => siteKind.before(noun, noun.length) >= 0;

/** The site of 其中南湖社区4管, too. */
function siteBehindParts(folded: string, end: number): number {
  const start = siteBefore(folded, end);
  return start >= 0 && folded.startsWith('其中', start) ? start + 2 : start;
}

const SHORTEST = 3;

/** No 行政村, 自然村, 重点小区. */
function isName(folded: string, start: number, end: number): boolean {
  if (end - start < SHORTEST) return false;
  for (let at = start; at < end - 1; at++) if (noSite.at(folded, at) > 0) return false;
  return true;
}
