import scopeWords from '../../tables/words/scopeWords.tsv';
import type { DateMention } from '../article/model';
import { anyOf } from '../match/wordPattern';
import type { Reading } from '../text/reading';
import { firstEndingAfter } from '../text/span';
import type { NamedPlace } from './namedPlace';
import { codeAbove } from './paths';
import { isTopic } from './topic';

const TOGETHER = new RegExp(
  `${anyOf(scopeWords, 'all-or-others')}(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|几)个)?${anyOf(scopeWords, 'townships-told')}`,
  'gu',
);
const FARTHEST = 600;

/** 各镇, 其余6个乡镇 at a clause's begin, behind what was told of one township: they are of its whole county. */
export function townshipsTogether(
  { folded, text }: Reading,
  named: readonly NamedPlace[],
  dates: readonly DateMention[],
): NamedPlace[] {
  return [...folded.matchAll(TOGETHER)].flatMap(({ index: start, 0: word }): NamedPlace[] => {
    const end = start + word.length;
    const county = isTopic(folded, start, dates) ? countyBefore(start, named) : undefined;
    return county ? [{ ...county, start, end, text: text.slice(start, end) }] : [];
  });
}

/** The county of the township that was named last. */
function countyBefore(at: number, named: readonly NamedPlace[]): NamedPlace | undefined {
  const last = named[firstEndingAfter(named, at) - 1];
  if (last?.level !== 'township' || at - last.end > FARTHEST) return undefined;
  const path = last.path.slice(0, -1);
  return { ...last, path, code: codeAbove(last.code, last.path, path.length), level: 'county' };
}
