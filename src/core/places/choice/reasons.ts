import type { PlaceReason } from '../../article/model';
import { firstOf } from '../../match/rule';
import type { Rule } from '../../match/rule';
import { overlaps, overlapsAny } from '../../text/span';
import type { Span } from '../../text/span';
import { comesToScene } from '../../words/atTheScene';
import { isBesideDistrict } from '../../words/placesTogether';
import { HONG_KONG } from '../../words/regionCodes';
import type { Division } from '../gazetteer/gazetteer';
import type { Candidate } from '../names/candidate';
import { isElsewhere, isPathElsewhere } from '../names/elsewhere';
import {
  isBeforeMedium,
  isBehindAddress,
  isBehindAgency,
  isBehindLabel,
  isBehindOwner,
  opensReport,
} from './placeLabels';

/** A name that is a place, and what it is asked in: why does it speak for the article's own place? */
export interface ReasonAsked {
  readonly candidate: Candidate;
  /** The names that hold each other around it (湖北省武汉市江夏区), as one span; null where it stands alone. */
  readonly path: Span | null;
  /** It stands in a row of places. */
  readonly inRow: boolean;
  readonly folded: string;
  readonly title: Span;
  readonly credits: readonly Span[];
  /** The offset up to which the article opens. */
  readonly opening: number;
}

type Reason = Rule<ReasonAsked, PlaceReason>;

/** A dateline stands so near to the begin of its line. */
const DATELINE_REACH = 40;

const reasons: readonly Reason[] = [
  {
    name: 'in-address',
    examples: [['联系地址:⟦长沙市⟧五一大道', '湖南省/长沙市']],
    not: [['记者来到⟦长沙市⟧五一大道', '湖南省/长沙市']],
    read: ({ folded, candidate }) => (isBehindAddress(folded, candidate.start) ? 'address' : undefined),
  },
  {
    name: 'publisher',
    examples: [['来源:⟦长沙市⟧卫健委', '湖南省/长沙市']],
    not: [['据⟦长沙市⟧卫健委介绍', '湖南省/长沙市']],
    read: ({ folded, candidate, credits }) =>
      overlapsAny(credits, candidate) || isBehindLabel(folded, candidate.start)
        ? publisherReason(candidate, folded)
        : undefined,
  },
  {
    name: 'newspaper',
    examples: [['据⟦湖南⟧日报消息。', 'nothing']],
    not: [['据⟦湖南省⟧消息', '湖南省']],
    read: ({ candidate }) => (candidate.house === 'newspaper' ? 'newspaper' : undefined),
  },
  {
    name: 'dateline',
    examples: [['新华社⟦长沙⟧5月20日电', '湖南省/长沙市']],
    not: [['从⟦长沙⟧发来', '湖南省/长沙市']],
    read: ({ folded, candidate: { start, end, house } }) => {
      if (house || !opensReport(folded, end) || lineOffset(folded, start) >= DATELINE_REACH) return undefined;
      return isBehindAgency(folded, start) ? 'agency-dateline' : 'dateline';
    },
  },
  {
    name: 'elsewhere',
    examples: [
      ['他从⟦武汉⟧回家', '湖北省/武汉市'],
      ['⟦湖北⟧籍人员', '湖北省'],
    ],
    not: [
      ['他住在⟦武汉⟧', '湖北省/武汉市'],
      ['甘孜藏族自治州⟦丹巴县⟧下雪', '四川省/甘孜藏族自治州/丹巴县'],
    ],
    read: ({ folded, candidate, path }) => (isBesideSubject(folded, candidate, path) ? 'elsewhere' : undefined),
  },
  {
    name: 'institution',
    examples: [['他毕业于⟦武汉⟧大学。', 'nothing']],
    not: [['他住在⟦武汉⟧附近。', '湖北省/武汉市']],
    read: ({ candidate }) => candidate.house ?? undefined,
  },
  {
    name: 'beside-another-district',
    examples: [
      ['警方在⟦銅鑼灣⟧及公園一帶巡邏\n\n港島今天下雨。', '香港特别行政区/湾仔区'],
      ['港島下雨。⟦灣仔區⟧及東區水浸。', '香港特别行政区/湾仔区'],
    ],
    not: [
      ['警方在⟦銅鑼灣⟧巡邏\n\n港島今天下雨。', '香港特别行政区/湾仔区'],
      ['下雨了\n\n⟦溆浦县⟧及橘园一带下雨。', '湖南省/怀化市/溆浦县'],
    ],
    read: ({ folded, candidate: { end, divisions } }) =>
      divisions.every(isOfHongKong) && isBesideDistrict(folded, end) ? 'listed' : undefined,
  },
  {
    name: 'head-at-the-scene',
    examples: [
      ['着火了\n\n今天四平市一厂着火,四平市⟦铁西区⟧委书记、区长赶到火灾现场。四平市有人受伤。', '吉林省/四平市/铁西区'],
    ],
    not: [['着火了\n\n今天四平市⟦铁西区⟧一厂着火,区委书记、区长赶到火灾现场。', '吉林省/四平市/铁西区']],
    read: ({ folded, candidate: { end } }) => (comesToScene(folded, end) ? 'institution' : undefined),
  },
  {
    name: 'title',
    examples: [['⟦长沙⟧下雪了\n\n今天气温很低。', '湖南省/长沙市']],
    not: [['下雪了\n\n清早⟦长沙⟧气温很低。', '湖南省/长沙市']],
    read: ({ candidate, title }) => (overlaps(title, candidate) ? 'title' : undefined),
  },
  {
    name: 'in-row',
    examples: [['下雪了\n\n长沙、⟦株洲⟧、湘潭三市都下雪了。', '湖南省/株洲市']],
    not: [['下雪了\n\n今天⟦株洲⟧下雪了。', '湖南省/株洲市']],
    read: ({ candidate, inRow }) => (candidate.kind !== 'township' && inRow ? 'listed' : undefined),
  },
  {
    name: 'opening',
    examples: [['下雪了\n\n今天⟦株洲⟧下雪了。', '湖南省/株洲市']],
    not: [[`下雪了\n\n${'天气很冷,大家都不出门。'.repeat(12)}今天⟦株洲⟧下雪了。`, '湖南省/株洲市']],
    read: ({ candidate, opening }) => (candidate.start < opening ? 'opening' : undefined),
  },
];

const isOfHongKong = ({ code, level }: Division): boolean => level === 'county' && code.startsWith(HONG_KONG);

/** 新城区保合少镇等地: what is said behind a path goes for its last name, and a township among others is no other place. */
function isBesideSubject(folded: string, candidate: Candidate, path: Span | null): boolean {
  if (path && isPathElsewhere(folded, path)) return true;
  if (path && candidate.end < path.end) return false;
  return isElsewhere(folded, candidate, candidate.kind === 'township', !path || path.start === candidate.start);
}

const asked = firstOf<ReasonAsked, PlaceReason>('place-reasons', ({ candidate }) => candidate, reasons);

/**
 * Why a name speaks for the article's own place; `mention` where nothing but its standing there does. Owners stand in
 * furniture, which is no part of the reading text that examples of rules point into, so they are asked for apart.
 */
export const reasonFor = (question: ReasonAsked): PlaceReason =>
  isBehindOwner(question.folded, question.candidate.start) ? 'owner' : (asked(question) ?? 'mention');

const publisherReason = ({ end, house }: Candidate, folded: string): PlaceReason =>
  isBeforeMedium(folded, end) || !house ? 'publisher' : house;

/** How far into its line an offset stands, up to the reach of a dateline. */
function lineOffset(folded: string, start: number): number {
  for (let back = 0; back < DATELINE_REACH; back++)
    if (start - back === 0 || folded.charAt(start - back - 1) === '\n') return back;
  return DATELINE_REACH;
}
