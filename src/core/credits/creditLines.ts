import creditLabels from '../../tables/words/creditLabels.tsv';
import type { Stamp } from '../dates/stamp';
import { everyOf } from '../match/rule';
import type { Rule } from '../match/rule';
import { wordList } from '../match/wordList';
import { anyOf } from '../match/wordPattern';
import type { Reading } from '../text/reading';
import type { Span } from '../text/span';
import { isMedium } from './byline';
import { bylineClaims } from './dateline';
import { lastEdited } from './lastEdited';
import { labelledClaims } from './labelled';
import type { Claim } from './labelled';
import { publicationStamp } from './publicationStamp';

/** A line above or below the article. */
interface Line extends Span {
  readonly text: string;
  readonly folded: string;
  /** What its labels say, which the other rules leave alone. */
  readonly labelled: readonly Claim[];
}

const lineRules: readonly Rule<Line, readonly Claim[]>[] = [
  {
    name: 'label',
    examples: [
      ['大桥通车\n⟦作者:王某⟧\n昨天,县里修好了大桥,大家都很高兴。', 'author: 王某'],
      ['大橋通車\n⟦來源:中時新聞網⟧責任編輯:李某\n昨天,縣裡修好了大橋,大家都很高興。', 'publisher: 中時新聞網'],
      ['大橋通車\n發布日期:⟦99-04-02⟧\n昨天,縣裡修好了大橋,大家都很高興。', 'published: 2010-04-02'],
    ],
    not: [
      ['大桥通车\n发布日期:⟦99-04-02⟧\n昨天,县里修好了大桥,大家都很高兴。', 'noise: credit'],
      ['大橋通車\n發布日期:⟦59-04-02⟧\n昨天,縣裡修好了大橋,大家都很高興。', 'noise: credit'],
      ['大桥通车\n昨天,县里修好了大桥,大家都很高兴。\n⟦记者:你们什么时候修好的?⟧', 'nothing'],
      ['大桥通车\n⟦记者王小明/台南报导⟧\n昨天,县里修好了大桥,大家都很高兴。', 'author: 王小明'],
    ],
    read: ({ labelled }) => (labelled.length > 0 ? labelled : undefined),
  },
  {
    name: 'last-edited',
    examples: [
      [
        '大桥通车\n⟦本帖最后由 王某 于 2021-4-2 08:05 编辑⟧\n昨天,县里修好了大桥,大家都很高兴。',
        'published: 2021-04-02T08:05',
      ],
    ],
    not: [
      ['大桥通车\n⟦本帖最后由王某于昨天编辑⟧\n昨天,县里修好了大桥,大家都很高兴。', 'title: 本帖最后由王某于昨天编辑'],
      ['大桥通车\n⟦本帖最后由 王某 于 2021-4-2 08:05 推荐⟧\n昨天,县里修好了大桥,大家都很高兴。', '2021-04-02T08:05'],
    ],
    read: (line) => lastEdited(line.folded, line),
  },
  {
    name: 'byline',
    examples: [
      ['大桥通车\n⟦记者王小明/台南报导⟧\n昨天,县里修好了大桥,大家都很高兴。', 'author: 王小明'],
      ['大桥通车\n⟦红网时刻 通讯员 刘某⟧ 益阳报道\n昨天,县里修好了大桥,大家都很高兴。', 'author: 刘某'],
    ],
    not: [
      ['大桥通车\n⟦本报记者 王某 摄⟧\n昨天,县里修好了大桥,大家都很高兴。', 'noise: credit'],
      ['大桥通车\n⟦记者:王某⟧\n昨天,县里修好了大桥,大家都很高兴。', 'author: 王某'],
    ],
    read: ({ text, folded, start, end, labelled }) => {
      const people = bylineClaims(text, folded, { start, end }).filter((claim) => !overlapsOne(labelled, claim));
      return people.length > 0 ? people : undefined;
    },
  },
  {
    name: 'day-without-label',
    examples: [
      ['大桥通车\n⟦2021-04-02 08:05⟧\n昨天,县里修好了大桥,大家都很高兴。', 'published: 2021-04-02T08:05'],
      ['大桥通车\n⟦2021-04-02   点击: 408   【大中小】⟧\n昨天,县里修好了大桥,大家都很高兴。', 'published: 2021-04-02'],
      ['大桥通车\n⟦无锡日报 2021-04-02⟧\n昨天,县里修好了大桥,大家都很高兴。', 'published: 2021-04-02'],
      ['大桥通车\n⟦米易县统计局 2021年4月2日⟧\n昨天,县里修好了大桥,大家都很高兴。', 'published: 2021-04-02'],
      [
        '大桥通车\n⟦米易县河湖长制工作 办公室 2021年4月2日⟧\n昨天,县里修好了大桥,大家都很高兴。',
        'published: 2021-04-02',
      ],
      ['大桥通车\n⟦2021-04-02 大众体育网⟧\n昨天,县里修好了大桥,大家都很高兴。', 'published: 2021-04-02'],
      ['大桥通车\n⟦2021年4月2日18时⟧\n昨天,县里修好了大桥,大家都很高兴。', 'published: 2021-04-02T18:00'],
      ['大桥通车\n⟦2021年4月2日  (05:00)⟧\n昨天,县里修好了大桥,大家都很高兴。', 'published: 2021-04-02T05:00'],
      ['大橋通車\n⟦2021年4月2日(星期五)⟧\n昨天,縣裡修好了大橋,大家都很高興。', 'published: 2021-04-02'],
      ['大橋通車\n⟦110-04-02⟧\n昨天,縣裡修好了大橋,大家都很高興。', 'published: 2021-04-02'],
      ['大橋通車\n⟦二○二一年四月二日(星期五)⟧\n昨天,縣裡修好了大橋,大家都很高興。', 'published: 2021-04-02'],
      ['大橋通車\n⟦2021-04-02 HKT 08:05⟧\n昨天,縣裡修好了大橋,大家都很高興。', 'published: 2021-04-02T08:05'],
      [
        '大橋通車\n⟦http://news.example.com   [2021-04-02]⟧\n昨天,縣裡修好了大橋,大家都很高興。',
        'published: 2021-04-02',
      ],
    ],
    not: [
      [
        '大桥通车\n⟦http://news.example.com/ 大家修好了桥 2021-04-02⟧\n昨天,县里修好了大桥,大家都很高兴。',
        '2021-04-02',
      ],
      ['大桥通车\n⟦2021年4月2日18时动工的桥⟧\n昨天,县里修好了大桥,大家都很高兴。', '2021-04-02'],
      ['大桥通车\n⟦大家修好大桥,2021年4月2日18时⟧\n昨天,县里修好了大桥,大家都很高兴。', '2021-04-02'],
      ['大桥通车\n⟦2021年4月2日点击生产线动工⟧\n昨天,县里修好了大桥,大家都很高兴。', '2021-04-02'],
      ['大桥通车\n⟦发布时间:2021-04-02⟧\n昨天,县里修好了大桥,大家都很高兴。', 'published: 2021-04-02'],
      ['大桥通车\n⟦大家修好了大桥 2021年4月2日⟧\n昨天,县里修好了大桥,大家都很高兴。', '2021-04-02'],
      ['大桥通车\n⟦大家修好了大桥 都很高兴 2021年4月2日⟧\n昨天,县里修好了大桥,大家都很高兴。', '2021-04-02'],
      ['大桥通车\n⟦2021年4月2日读了无锡日报头版的人⟧\n昨天,县里修好了大桥,大家都很高兴。', '2021-04-02'],
      ['大橋通車\n⟦電話110-04-02轉分機⟧\n昨天,縣裡修好了大橋,大家都很高興。', 'passed over: phone'],
      ['大橋通車\n⟦2021年4月2日(星期五)動工興建⟧\n昨天,縣裡修好了大橋,大家都很高興。', '2021-04-02'],
      ['大桥通车\n⟦2021年4月2日动工的桥⟧\n昨天,县里修好了大桥,大家都很高兴。', '2021-04-02'],
    ],
    read: (line) =>
      line.labelled.some(({ role }) => role === 'published')
        ? undefined
        : published(line, publicationStamp(line.folded, line)),
  },
];

const credited = everyOf('credit-lines', (line) => line, lineRules);

const LONGEST_LINE = 300;
/** What stands behind a label, names a role or begins a year: without any of them a line holds no credit. */
const SIGN = new RegExp(`[:/|丨∣]|19|20|1[01]\\d[-.]\\d|年.{1,3}月.{1,3}日|${anyOf(creditLabels, 'role')}`, 'u');
const NAMES_CREDITS = new RegExp(anyOf(creditLabels, 'sign'), 'u');

/** What a line above or below the article says of who made it and when. */
export function lineClaims({ text, folded }: Reading, { start, end }: Span): Claim[] {
  if (end - start > LONGEST_LINE || !SIGN.test(folded.slice(start, end))) return [];
  return credited({ start, end, text, folded, labelled: labelledClaims(text, folded, { start, end }) }).flat();
}

const organ = wordList(creditLabels, 'organ-end');

/** 米易县统计局 2023年4月18日: whose paper it is, alone beside its day; a blank may part its name (河湖长制 办公室). */
const isOrgan = (words: string): boolean =>
  /^[\u3400-\u9fff]{4,20}(?: [\u3400-\u9fff]{3,20})?$/u.test(words) && organ.before(words, words.length) >= 0;

function overlapsOne(claims: readonly Claim[], { start, end }: Span): boolean {
  return claims.some((claim) => claim.start < end && start < claim.end);
}

/** http://news.example.cn   [2021-04-02]: the site's address says nothing more than its name would. */
const AROUND = /https?:\/\/[\w./-]+|[[\]()]/gu;
/** 2021年4月2日(星期五), with which Hong Kong's offices end what they make known. */
const WEEKDAY = /^ *\((?:星期|周|礼拜)[一二三四五六日天]\)/u;

/** A date without a label is the day of publication where little else stands on its line, or nothing but credits. */
function published({ folded, start, end }: Line, stamp: Stamp | undefined): Claim[] | undefined {
  if (!stamp) return undefined;
  const rest = `${folded.slice(start, stamp.start)} ${folded.slice(stamp.end, end).replace(WEEKDAY, '')}`.replace(
    AROUND,
    ' ',
  );
  const bare = rest.trim().length <= 2 || isMedium(rest.trim()) || isOrgan(rest.trim());
  if (!bare && stamp.value.length <= 10 && !NAMES_CREDITS.test(rest)) return undefined;
  if (!bare && /[。;]/u.test(rest)) return undefined;
  return [{ start: stamp.start, end: stamp.end, role: 'published', value: stamp.value, rank: bare ? 2 : 1 }];
}
