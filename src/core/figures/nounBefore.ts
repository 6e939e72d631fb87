import type { Span } from '../text/span';
import type { Lexicon, Token } from './lexicon';

const reach = 24;
const stops = ',。;:、!?\n\r ()“”‘’「」『』《》"|\t>';
const light = new Set(
  Array.from('有为是达到至共约仅只就各了又也已占种产还出设约近超逾过均可给得').concat([
    '达到',
    '共计',
    '合计',
    '总计',
    '累计',
    '共有',
    '共设',
    '还有',
    '另有',
    '仅有',
    '只有',
    '约为',
    '超过',
    '分别',
    '高达',
    '多达',
    '一共',
    '总共',
    '现有',
    '已有',
    '设有',
    '达成',
    '增至',
    '降至',
    '升至',
    '提高到',
    '提高',
    '增长',
    '下降',
    '增加',
    '减少',
    '上升',
    '上涨',
    '下跌',
    '同比',
    '环比',
    '比',
    '较',
    '去年',
    '上年',
    '同期',
    '只多',
    '平均',
    '预计',
    '有望',
    '大概',
    '合',
    '从',
    '多',
    '高',
    '低',
    '少',
    '收',
    '每',
    '人均收',
    '增',
    '减',
    '降',
    '升',
  ]),
);
const wholes = /^全(?:国|省|市|县|区|镇|乡|村|街道|旗|州|港|台|球|校|院|场|线)$/u;
const placeEndings = '村镇乡县市省区州旗国';

/** What was found to the left: a noun, or that the clause has no subject of its own. */
export interface Before {
  readonly noun: Span | null;
  /** The clause holds nothing but verbs, adverbs and times, so that it goes on about what the last one named. */
  readonly continues: boolean;
}

/**
 * The noun phrase before a figure: 設卡89處, 志愿者30名, 总投资5000万元.
 * @param from nothing left of it is read (the last figure's end)
 */
export function nounBefore(
  lexicon: Lexicon,
  folded: string,
  from: number,
  figureStart: number,
  options: Options,
): Before {
  const start = clauseStart(folded, Math.max(from, figureStart - reach), figureStart);
  const tokens = lexicon.tokens(folded, start, figureStart);
  const last = skipLight(folded, tokens, options);
  if (last < 0) return { noun: null, continues: start < figureStart || from === figureStart };
  const first = runStart(folded, tokens, last);
  const head = tokens[first];
  const tail = tokens[last];
  if (first > last || !head || !tail || tail.end > figureStart) return { noun: null, continues: false };
  const span = { start: head.start, end: tail.end };
  return { noun: isPlace(folded, tokens, first, last, options) ? null : span, continues: false };
}

export interface Options {
  /** 的 may stand between (占常住人口的66.86%). */
  readonly through的: boolean;
  /** Verbs may be skipped (秋粮种了33.75万亩) and are no noun. */
  readonly skipVerbs: boolean;
  /** A verb right before is what is counted (电话了解39人次). */
  readonly countsDeeds: boolean;
  /** A place's name is no noun counted (西尹村14人). */
  readonly refusePlaces: boolean;
}

function clauseStart(folded: string, least: number, end: number): number {
  let start = end;
  while (start > least && !stops.includes(folded[start - 1] ?? ' ')) start--;
  return start;
}

/** The index of the last word that may end the noun, or -1. */
function skipLight(folded: string, tokens: readonly Token[], options: Options): number {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token) break;
    const word = folded.slice(token.start, token.end);
    if (light.has(word)) continue;
    if (word === '的' && options.through的) continue;
    if (token.class === 'v' && options.countsDeeds) return i;
    if (token.class === 'v' && options.skipVerbs) continue;
    if ((token.class === 'd' || token.class === 't') && options.skipVerbs) continue;
    return 'nwxal'.includes(token.class) ? i : tokens.length + 1;
  }
  return -1;
}

function runStart(folded: string, tokens: readonly Token[], last: number): number {
  let first = last;
  while (first > 0 && 'nwaxl'.includes(tokens[first - 1]?.class ?? 's')) first--;
  while (first < last && isOutside(folded, tokens, first)) first++;
  return first;
}

/** 全县, a county's name and a verbal noun at the head of the clause (检测车辆) are not part of the noun. */
function isOutside(folded: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.class === 'l' || wholes.test(folded.slice(token.start, token.end))) return true;
  return token.class === 'w' && at === 0 && tokens[at + 1]?.class === 'n';
}

function isPlace(folded: string, tokens: readonly Token[], first: number, last: number, options: Options): boolean {
  const token = tokens[last];
  if (!token) return true;
  const text = folded.slice(tokens[first]?.start ?? token.start, token.end);
  if (token.class === 'l' || wholes.test(text)) return true;
  return options.refusePlaces && text.length > 1 && placeEndings.includes(folded[token.end - 1] ?? ' ');
}
