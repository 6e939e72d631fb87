import placeEvidence from '../../../tables/words/placeEvidence.tsv';
import placeContext from '../../../tables/words/placeContext.tsv';
import { BLANKS, charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import { guardedWords } from '../names/guardedWords';

/** Words around a name that say whose it is: labels of credits, agencies before a dateline, what a medium is called. */

const label = wordList(placeEvidence, 'label');
const owner = wordList(placeEvidence, 'owner');
const trail = wordList(placeEvidence, 'trail');
const addressLabel = wordList(placeEvidence, 'address-label');
const agency = wordList(placeEvidence, 'agency');
const agencyOpen = wordList(placeEvidence, 'agency-open');
const medium = wordList(placeEvidence, 'medium');
const reportWord = wordList(placeContext, 'report-word');
const isLabelEnd = charSet(`:${BLANKS}`);
const endsLine = charSet('。\n');
const endsName = charSet(',;。!?\n');

/** How far before a name a label may end (来源:中共湖南省委宣传部), and how far before it the name of an owner. */
const LABEL_REACH = 16;
const OWNER_REACH = 12;
/** 新华社驻长沙电: as much may stand between an agency and the place; 中国青年报驻长沙 with the rest of its name. */
const AGENCY_REACH = 5;
const OPEN_AGENCY_REACH = 9;

/** Does a list's word end before an offset, at most so many characters away and in the same line? */
function endsBefore(
  folded: string,
  start: number,
  reach: number,
  ends: (folded: string, at: number) => boolean,
  stops = endsLine,
): boolean {
  for (let at = start; at >= start - reach; at--) {
    if (ends(folded, at)) return true;
    if (stops(folded, at - 1)) return false;
  }
  return false;
}

const isLabel = (folded: string, at: number): boolean =>
  isLabelEnd(folded, at - 1) && label.before(folded, at - 1) >= 0;
const isOwner = (folded: string, at: number): boolean => owner.before(folded, at) >= 0;
const isAddress = (folded: string, at: number): boolean => addressLabel.before(folded, at) >= 0;

/** 来源:湖南省卫健委; 发布:全省有雨,岷县 is a sentence behind the label. */
export const isBehindLabel = (folded: string, start: number): boolean =>
  endsBefore(folded, start, LABEL_REACH + 1, isLabel, endsName);

/** 版权所有:新疆生产建设兵团. */
export const isBehindOwner = (folded: string, start: number): boolean =>
  endsBefore(folded, start, OWNER_REACH, isOwner);

/** 当前位置:溆浦新闻网: the first step of the trail that a page shows. */
export const isBehindTrail = (folded: string, start: number): boolean => {
  let at = start;
  while (at > start - LONGEST_GAP && isLabelEnd(folded, at - 1)) at--;
  return at < start && trail.before(folded, at) >= 0;
};
const LONGEST_GAP = 4;

/** 地址:湖南省长沙市. */
export const isBehindAddress = (folded: string, start: number): boolean =>
  endsBefore(folded, start, LABEL_REACH, isAddress);

/** 新华社长沙5月20日电. */
export const isBehindAgency = (folded: string, start: number): boolean =>
  endsBefore(folded, start, AGENCY_REACH, (text, at) => agency.before(text, at) >= 0) ||
  endsBefore(folded, start, OPEN_AGENCY_REACH, (text, at) => agencyOpen.before(text, at) >= 0);

const wholeProvince = guardedWords(placeEvidence, 'whole-province');
const wholeBelow = guardedWords(placeEvidence, 'whole-below');

/** The article speaks of a whole province (全省), and of no whole city or county. */
export function isOfProvince(folded: string): boolean {
  let found = false;
  for (let at = 0; at < folded.length; at++) {
    if (wholeBelow.at(folded, at) > 0) return false;
    found ||= wholeProvince.at(folded, at) > 0;
  }
  return found;
}

/** The article speaks of the whole of a city or county whose name would end so (我县, 全市). */
export function speaksOfWhole(folded: string, kind: string): boolean {
  for (let at = folded.indexOf(kind); at >= 0; at = folded.indexOf(kind, at + 1))
    if (wholeBelow.at(folded, at - 1) === at + kind.length) return true;
  return false;
}

/** 沅陵融媒. */
export const isBeforeMedium = (folded: string, end: number): boolean => medium.at(folded, end) > 0;

const day = /(?:\d{1,2}月)?\d{0,2}日?/y;
/** 沅陵县融媒体报道. */
const REPORT_REACH = 4;

/** 5月20日电, 讯, 报道 behind a name. */
export function opensReport(folded: string, end: number): boolean {
  for (let at = end; at <= end + REPORT_REACH && !endsLine(folded, at); at++)
    if (folded.startsWith('报道', at)) return true;
  day.lastIndex = end;
  day.test(folded);
  return reportWord.at(folded, Math.max(end, day.lastIndex)) > 0;
}
