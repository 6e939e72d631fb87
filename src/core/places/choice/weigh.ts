import type { Findings } from '../../article/finder';
import { charSet } from '../../match/charSet';
import { overlaps, overlapsAny } from '../../text/span';
import type { Span } from '../../text/span';
import type { Candidate } from '../names/candidates';
import { isBesideRowMark, isElsewhere, isOneOfCounties, isPathElsewhere } from '../names/nameContext';
import { reasonWeights } from './placeReasons';
import type { PlaceReason } from '../../article/model';

/** What a name tells of the article's own place, and how much: one plain mention in the text is 1. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly weight: number;
  readonly why: PlaceReason;
}

const agency = /(?:新华|中新|人民|央视|央广|光明|经济日报|中国[^\n]{0,4})[社网报台]?[^\n]{0,4}$/;
const dateline = /(?:\d{1,2}月)?\d{0,2}日?(?:电|讯|消息)|[^。\n]{0,4}报道/y;
const label = /(?:来源|主办|承办|出品|发布(?:单位|机构)?|信息来源|编辑|责编|作者|单位)[:\s][^\n。]{0,16}$/;
const owner = /版权所有[:\s]?(?:©|\(c\))?[^\n。]{0,8}$/i;
const address = /(?:地址|住址|联系|备案|邮编)[^\n。]{0,16}$/;
/** How far before a name a label can stand, and the last characters of all labels above. */
const LABEL_REACH = 24;
const closesLabel = charSet('有址系案编源办品布位构辑者');
const opensDateline = charSet('0123456789日电讯消');
const medium = /融媒|广播|电视|发布|宣传部|网信办|人民政府|办公室|新闻/y;

export function weigh(candidates: readonly Candidate[], folded: string, found: Findings): Weighed[] {
  const title = titleSpan(folded, found);
  const credits = found.credits.filter(({ role }) => role === 'publisher' || role === 'author' || role === 'editor');
  const opening = title.end + 120;
  return candidates.map((candidate, at) => {
    const path = pathAround(candidates, at);
    const inRow = standsInRow(candidates, at, folded);
    const why = candidate.why ?? reasonFor(candidate, { path, inRow }, folded, title, credits, opening);
    const part = candidates[at + 1]?.within ? PART_OF_PATH : 1;
    return { candidate, why, weight: reasonWeights[why] * surety(candidate, why) * part };
  });
}

/** 海口 before 秀英 says over again what 秀英 says: a path of two names counts less than two names. */
const PART_OF_PATH = 0.7;

/** The names that hold each other around one (湖北省武汉市江夏区), as one span; null where it stands alone. */
function pathAround(candidates: readonly Candidate[], at: number): Span | null {
  let first = at;
  let last = at;
  while (candidates[first]?.within) first--;
  while (candidates[last + 1]?.within) last++;
  return first === last ? null : { start: candidates[first]?.start ?? 0, end: candidates[last]?.end ?? 0 };
}

/** A county's bare short name in running text, with nothing beside it, may be a chance reading: it counts half. */
function surety({ kind, within, key, divisions }: Candidate, why: PlaceReason): number {
  const chance = kind === 'name' && !within && key.length === 2 && divisions.every(({ level }) => level === 'county');
  return chance && (why === 'mention' || why === 'opening') ? 0.5 : 1;
}

interface Surroundings {
  readonly path: Span | null;
  readonly inRow: boolean;
}

/** How long an item of a row of places may be (贵阳市教育局、罗甸县教育局). */
const LONGEST_ITEM = 14;
const endsRow = /[,。;:\n]/;

/** One of a row, and another place in the same row: 乡镇初审、罗甸县乡村振兴局审核 is a row of deeds. */
function standsInRow(candidates: readonly Candidate[], at: number, folded: string): boolean {
  const { start, end } = candidates[at] ?? { start: 0, end: 0 };
  if (isOneOfCounties(folded, end)) return true;
  if (!isBesideRowMark(folded, start, end)) return false;
  const before = candidates[at - 1];
  const after = candidates[at + 1];
  const isAfterOne = before !== undefined && isInSameRow(folded, before.end, start);
  return isAfterOne || (after !== undefined && isInSameRow(folded, end, after.start));
}

function isInSameRow(folded: string, from: number, to: number): boolean {
  return to - from <= LONGEST_ITEM && !endsRow.test(folded.slice(from, to));
}

function reasonFor(
  candidate: Candidate,
  { path, inRow }: Surroundings,
  folded: string,
  title: Span,
  credits: readonly Span[],
  opening: number,
): PlaceReason {
  const { start, end } = candidate;
  const labelled = labelledReason(candidate, folded, credits);
  if (labelled) return labelled;
  if (candidate.brand) return 'newspaper';
  if (opensLine(folded, end) && lineOffset(folded, start) < 40)
    return agency.test(folded.slice(Math.max(0, start - LABEL_REACH), start)) ? 'agency-dateline' : 'dateline';
  if (isElsewhere(folded, candidate) || (path && isPathElsewhere(folded, path))) return 'elsewhere';
  if (overlaps(title, candidate)) return 'title';
  if (candidate.kind !== 'township' && inRow) return 'listed';
  return start < opening ? 'opening' : 'mention';
}

/** What stands before, where a label may be in it; else nothing. */
function leftOf(folded: string, start: number): string {
  const reach = Math.max(0, start - LABEL_REACH);
  for (let at = start - 1; at >= reach; at--) if (closesLabel(folded, at)) return folded.slice(reach, start);
  return '';
}

/** 5月20日电, 讯, 报道 behind a name. */
function opensLine(folded: string, end: number): boolean {
  if (!opensDateline(folded, end) && !isReportNear(folded, end)) return false;
  dateline.lastIndex = end;
  return dateline.test(folded);
}

function isReportNear(folded: string, end: number): boolean {
  for (let at = end; at < end + 5; at++) if (folded[at] === '报') return true;
  return false;
}

function labelledReason(candidate: Candidate, folded: string, credits: readonly Span[]): PlaceReason | null {
  const left = leftOf(folded, candidate.start);
  if (left && owner.test(left)) return 'owner';
  if (left && address.test(left)) return 'address';
  const isPublisher = overlapsAny(credits, candidate) || (left !== '' && label.test(left));
  return isPublisher ? publisherReason(candidate, folded) : null;
}

function publisherReason({ end, brand }: Candidate, folded: string): PlaceReason {
  medium.lastIndex = end;
  return medium.test(folded) || !brand ? 'publisher' : 'newspaper';
}

/** How far into its line an offset stands, up to 60. */
function lineOffset(folded: string, start: number): number {
  for (let back = 0; back < 60; back++) if (start - back === 0 || folded.charAt(start - back - 1) === '\n') return back;
  return 60;
}

/** The credits' title; where there is none, the first line, if it is short enough for one. */
function titleSpan(folded: string, found: Findings): Span {
  const credited = found.credits.find(({ role }) => role === 'title');
  if (credited) return credited;
  const start = folded.search(/\S/);
  const end = folded.indexOf('\n', Math.max(0, start));
  return start >= 0 && end - start > 0 && end - start <= 45 ? { start, end } : { start: 0, end: 0 };
}
