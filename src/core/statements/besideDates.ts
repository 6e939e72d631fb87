import dateContext from '../../tables/words/dateContext.tsv';
import scopeWords from '../../tables/words/scopeWords.tsv';
import { anyOf } from '../match/wordPattern';
import type { DateMention } from '../article/model';
import { charSet } from '../match/charSet';
import { firstOf } from '../match/rule';
import type { Rule } from '../match/rule';
import { wordList } from '../match/wordList';
import { isComparedWith, isOfValue } from './comparedValues';
import { closesQuotedName, isInName, opensQuotedName } from './datesInNames';
import { isFeast, isFeastInPassing } from './feasts';
import { samePeriodEnd } from './samePeriods';
import { isTimesOf } from './timesOfATime';

interface Asked {
  readonly folded: string;
  readonly date: DateMention;
}

const matter = wordList(dateContext, 'another-matter');
const comparedBehind = wordList(scopeWords, 'compared-behind');
const changesSince = wordList(scopeWords, 'changes-since');
const behindNearest = charSet('处的一');
const endsClause = charSet(',。;!?:\n()');
const endsMatter = charSet(',。;!?:\n()的于至');

/** 受去年底连日阴雨影响: the time of what has had the effect. */
const isCause = (folded: string, { start, end }: DateMention): boolean =>
  folded.charAt(start - 1) === '受' && /^[^,。;\n]{1,16}影响[,。]/u.test(folded.slice(end, end + 20));

/** Whoever was born up to then, or since. */
const bornBefore = /^(?:\(含\))?(?:及?(?:以|之)?[前后]|[期之]间)(?:\(含\))?出生/u;

/** 上一次大修是在6月: of another time, which the clause tells and no more. */
const lastTime = new RegExp(`${anyOf(scopeWords, 'last-time')}[^,。;!?\\n]{0,12}${anyOf(scopeWords, 'is-on')}$`, 'u');
const LONGEST_MATTER = 24;

/** 6月17日发生的地震: of the event that the count is of. */
const happened = new RegExp(
  `^${anyOf(scopeWords, 'hour-of-event')}?[\\d时分许点:]{0,8}${anyOf(scopeWords, 'happened')}的`,
  'u',
);
const untils = wordList(scopeWords, 'until');
const LONGEST_COUNT = 40;

/** Does the sentence begin with the end of a count? */
function isInCount(folded: string, end: number): boolean {
  for (let at = end; at > Math.max(0, end - LONGEST_COUNT) && !endsSentence(folded, at - 1); at--)
    if (untils.before(folded, at) >= 0) return true;
  return false;
}

const endsSentence = charSet('。!?\n');

const yes = (is: boolean): true | undefined => (is ? true : undefined);

const rules: readonly Rule<Asked, true>[] = [
  {
    name: 'compared-with',
    examples: [
      ['2022年产粮3万吨,比⟦2021年多1万吨⟧', 'in no place, 2022'],
      ['2022年产粮3万吨,⟦2021年同期增长1万吨⟧', 'in no place, 2022'],
      ['2022年产粮3万吨,比⟦2021年同期多1万吨⟧', 'in no place, 2022'],
      ['2022年产粮3万吨,比⟦2021年增产1万吨⟧,增加3成', 'in no place, 2022'],
    ],
    not: [
      ['⟦2021年产粮3万吨⟧', 'in no place, 2021'],
      ['占比⟦2021年为3%⟧', 'in no place, 2021'],
      ['2022年产粮3万吨,⟦2021年产粮2万吨⟧', 'in no place, 2021'],
      ['2022年产粮3万吨,比⟦2021年的2万吨⟧多1万吨', 'in no place, 2021'],
      ['2022年产粮3万吨,⟦2021年同期为1万吨⟧', 'in no place, 2021'],
      ['2022年产粮3万吨,比⟦2021年同期的2万吨⟧多1万吨', 'in no place, 2021'],
      ['3月8日在治6例,较⟦3月2日的143例⟧减少', 'in no place, --03-02'],
      ['2022年入住率8成,较⟦2021年同期6成⟧增加', 'in no place, 2021'],
      ['2022年新生56人,较⟦2021年新生62人⟧,减少6人', 'in no place, 2021'],
    ],
    read: ({ folded, date }) => yes(isCompared(folded, date)),
  },
  {
    name: 'day-of-compared',
    examples: [
      ['2022年5月6日产粮3万吨,较去年同期(⟦2021年5月7日)增长3%⟧', 'in no place, 2022-05-06'],
      ['2022年5月6日产粮3万吨,比前年(⟦2020年)增长3%⟧', 'in no place, 2022-05-06'],
    ],
    not: [
      ['2022年5月6日产粮3万吨,较去年同期(⟦2021年5月7日2万吨)⟧增长3%', 'in no place, 2021-05-07'],
      ['2022年5月6日产粮3万吨,去年同期(⟦2021年5月7日)2万吨⟧', 'in no place, 2021-05-06'],
    ],
    read: ({ folded, date }) => yes(isDayOfCompared(folded, date)),
  },
  {
    name: 'times-of-a-time',
    examples: [
      ['2022年产粮3万吨,是⟦2021年的1.4倍⟧', 'in no place, 2022'],
      ['2022年产粮3万吨,为⟦2021年的两倍⟧', 'in no place, 2022'],
      ['2022年产粮3万吨,是⟦2021年同期的1.5倍⟧', 'in no place, 2022'],
      ['2022年產糧3萬噸,相當於⟦2021年的8成⟧', 'in no place, 2022'],
      ['2022年产粮3万吨,仅为⟦2021年的82.5%⟧', 'in no place, 2022'],
    ],
    not: [
      ['2022年产粮3万吨,⟦2021年的1.4万吨⟧已卖', 'in no place, 2021'],
      ['2022年产粮3万吨,是⟦2021年的1.4万吨⟧卖后新收的', 'in no place, 2021'],
      ['2022年占比3成,由⟦2021年的8成⟧下降', 'in no place, 2021'],
      ['2022年占比3成,⟦2021年的82.5%⟧不再', 'in no place, 2021'],
      ['2022年占比3成,可是⟦2021年8成⟧', 'in no place, 2021'],
      ['2022年产粮3万吨,⟦2021年同期的1.5万吨⟧已卖', 'in no place, 2021'],
    ],
    read: ({ folded, date }) => yes(isTimesOf(folded, date)),
  },
  {
    name: 'founded',
    examples: [
      ['社区成立于⟦2020年7月,有8799人⟧', 'in no place, no day'],
      ['学校⟦2020年7月成立,有879人⟧', 'in no place, no day'],
    ],
    not: [
      ['⟦2020年7月建成大棚12座⟧', 'in no place, 2020-07'],
      ['⟦2020年7月,有8799人⟧', 'in no place, 2020-07'],
      ['⟦2020年7月3日成立,有879人⟧', 'in no place, 2020-07-03'],
    ],
    read: ({ folded, date }) => yes(isFounding(folded, date)),
  },
  {
    name: 'born',
    examples: [
      ['2022年3月2日,6周岁(⟦2016年8月31日前出生)的儿童有40名⟧', 'in no place, 2022-03-02'],
      ['2022年3月2日,⟦2016年8月31日以前出生的儿童有40名⟧', 'in no place, 2022-03-02'],
      ['2022年3月2日,⟦2015年9月1日至2016年8月31日期间出生的儿童有40名⟧', 'in no place, 2022-03-02'],
    ],
    not: [
      ['⟦2016年8月31日出生40人⟧', 'in no place, 2016-08-31'],
      ['⟦2016年8月31日前出发的有40人⟧', 'in no place, 2016-08-31'],
    ],
    read: ({ folded, date }) => yes(bornBefore.test(folded.slice(date.end, date.end + 10))),
  },
  {
    name: 'cause',
    examples: [['2023年2月3日,受⟦去年底阴雨影响,收粮6吨⟧', 'in no place, 2023-02-03']],
    not: [
      ['2023年2月3日,⟦2022年受阴雨影响,收粮6吨⟧', 'in no place, 2022'],
      ['2023年2月3日,接受⟦2022年捐款6元⟧', 'in no place, 2022'],
    ],
    read: ({ folded, date }) => yes(isCause(folded, date)),
  },
  {
    name: 'plan',
    examples: [['“⟦十四五”新增3户⟧', 'in no place, no day']],
    not: [
      ['⟦2021年至2025年新增3户⟧', 'in no place, 2021/2025'],
      ['⟦2021年,新增3户⟧', 'in no place, 2021'],
    ],
    read: ({ date }) => yes(/^\d{4}\/\d{4}$/u.test(date.value ?? '') && !date.text.includes('年')),
  },
  {
    name: 'time-before-this-one',
    examples: [
      ['2023年8月3日,桥封了。上一次大修是在⟦6月。查出隐患6处⟧', 'in no place, 2023-08-03'],
      ['2023年8月3日,桥封了,最近一次检查是⟦2021年,查出隐患6处⟧', 'in no place, 2023-08-03'],
    ],
    not: [
      ['2023年8月3日,桥封了。事故是在⟦6月,死亡6人⟧', 'in no place, 2023-06'],
      ['2023年8月3日,桥封了。上一次大修在⟦6月查出隐患6处⟧', 'in no place, 2023-06'],
    ],
    read: ({ folded, date: { start, end } }) =>
      yes(endsClause(folded, end) && lastTime.test(folded.slice(Math.max(0, start - LONGEST_MATTER), start))),
  },
  {
    name: 'when-it-happened',
    examples: [['截至3月9日,⟦3月2日发生的地震已死亡9人⟧', 'in no place, --03-09']],
    not: [
      ['⟦3月2日发生的地震已死亡9人⟧', 'in no place, --03-02'],
      ['截至3月9日,⟦3月2日发生地震,死亡9人⟧', 'in no place, --03-02'],
      ['截至3月9日。⟦3月2日发生的地震已死亡9人⟧', 'in no place, --03-02'],
    ],
    read: ({ folded, date }) =>
      yes(happened.test(folded.slice(date.end, date.end + 14)) && isInCount(folded, date.start)),
  },
  {
    name: 'year-of-a-name',
    examples: [['2016年3月2日,“⟦2015茶山文化节”开幕。来客6人⟧', 'in no place, 2016-03-02']],
    not: [
      ['2016年3月2日,“⟦2015年文化节”来客6人⟧', 'in no place, 2015'],
      ['2016年3月2日,“大集”已过。⟦2015茶山文化节来客6人⟧', 'in no place, 2015'],
    ],
    read: ({ folded, date }) => yes(/^\d{4}$/u.test(date.text) && isInName(folded, date)),
  },
  {
    name: 'named-by-day',
    examples: [['2016年3月2日,审结“⟦2015.11.11”案6件⟧', 'in no place, 2016-03-02']],
    not: [
      ['2016年3月2日,“⟦2015.11.11审结6件⟧', 'in no place, 2015-11-11'],
      ['2016年3月2日,审结案件。⟦2015.11.11审结6件⟧', 'in no place, 2015-11-11'],
    ],
    read: ({ folded, date: { start, end, grain } }) =>
      yes(grain === 'day' && opensQuotedName(folded, start - 1) && closesQuotedName(folded, end)),
  },
  {
    name: 'year-of-matter',
    examples: [['2025年9月5日电 县里针对⟦今年受灾的果园,补助9元⟧', 'in no place, 2025-09-05']],
    not: [
      ['2025年9月5日电 县里今天针对果园,⟦今年补助9元⟧', 'in no place, 2025'],
      ['2025年9月5日电 县里针对果园⟦去年补助9元⟧', 'in no place, 2024'],
    ],
    read: ({ folded, date: { start } }) => yes(aimsAt.before(folded, start) >= 0),
  },
  {
    name: 'feast-in-passing',
    examples: [
      ['2026年1月30日电 「⟦春节稽查专案」查9家⟧', 'in no place, 2026-01-30'],
      ['2026年1月30日电 ⟦中秋市场检查,查9家⟧', 'in no place, 2026-01-30'],
      ['2026年1月30日电 ⟦春节前,查9家⟧', 'in no place, 2026-01-30'],
      ['2026年1月30日电 ⟦春节前夕查9家⟧', 'in no place, 2026-01-30'],
      ['2026年1月30日电 为迎⟦春节,查9家⟧', 'in no place, 2026-01-30'],
      ['2026年1月30日电 县里检验⟦春节糕点9件⟧', 'in no place, 2026-01-30'],
      ['2026年1月30日电 县里让大家过好祥和的⟦春节,查9家⟧', 'in no place, 2026-01-30'],
    ],
    not: [
      ['2026年3月9日电 ⟦春节,来客9人⟧', 'in no place, 2026-02-17'],
      ['2026年3月9日电 ⟦春节期间来客9人⟧', 'in no place, 2026-02-17'],
      ['2026年3月9日电 今年⟦春节来客9人⟧', 'in no place, 2026-02-17'],
      ['2026年3月9日电 县里在⟦中秋节查9家⟧', 'in no place, 2025-10-06'],
      ['2026年3月9日电 县里⟦3月8日检查9家⟧', 'in no place, 2026-03-08'],
    ],
    read: ({ folded, date }) => yes(isFeast(date) && isFeastInPassing(folded, date)),
  },
  {
    name: 'nearest',
    examples: [['3月2日,离边境线⟦最近处约40公里⟧', 'in no place, --03-02']],
    not: [
      ['3月2日电 ⟦最近有40户⟧', 'in no place, --03-02'],
      ['3月2日电 ⟦近日有40户⟧', 'in no place, --03-02'],
    ],
    read: ({ folded, date }) => yes(folded.startsWith('最近', date.start) && behindNearest(folded, date.end)),
  },
];

/** Dates that say nothing of the figures around them: what is compared with, when something was founded. */
export const besideDates = firstOf<Asked, true>('dates-beside', ({ date }) => date, rules);

const aimsAt = wordList(scopeWords, 'aims-at');

function isCompared(folded: string, { start, end }: DateMention): boolean {
  const behind = samePeriodEnd(folded, end);
  if (behind === undefined ? comparedBehind.at(folded, end) > 0 : changesSince.at(folded, behind) > 0) return true;
  return isComparedWith(folded, start) && !isOfValue(folded, behind ?? end);
}

const comparedYear = wordList(scopeWords, 'year-offset');
const samePeriod = wordList(scopeWords, 'same-period');

/** 较去年同期(2021年5月7日)增长: the bracket says no more than when that was. */
function isDayOfCompared(folded: string, { start, end }: DateMention): boolean {
  if (folded.charAt(start - 1) !== '(' || folded.charAt(end) !== ')') return false;
  const period = samePeriod.before(folded, start - 1);
  const year = comparedYear.before(folded, period < 0 ? start - 1 : period);
  return year >= 0 && isComparedWith(folded, year);
}

const FARTHEST = 10;

function isFounding(folded: string, { start, end, grain, value }: DateMention): boolean {
  if (grain !== 'year' && grain !== 'month' && !value?.startsWith('----')) return false;
  const before = folded.charAt(start - 1) === '于' ? start - 1 : start;
  if (before < start && matter.before(folded, before) >= 0) return true;
  if (matter.before(folded, start) >= 0 && endsClause(folded, end)) return true;
  for (let at = end; at < end + FARTHEST && !endsClause(folded, at); at++) {
    const behind = matter.at(folded, at);
    if (behind > 0) return behind >= folded.length || endsMatter(folded, behind);
  }
  return false;
}
