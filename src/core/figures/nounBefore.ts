import { charSet } from '../text/charSet';
import type { Span } from '../text/span';
import type { Lexicon, Token } from './lexicon';

const reach = 24;
const stops = charSet(',。;:、!?\n\r ()“”‘’「」『』《》"|\t>');
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
/** Behind a number, parts of a date. */
const dateWords = new Set(['年', '月', '日', '月份', '年度', '年底', '月底', '年末', '月末']);
/** 结案率, 成交额: a measure of what a verb does. */
const measuresDeeds = charSet('率额量费价数值');
const endsPlace = charSet('村镇乡县市省区州旗国');

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
  const stop = folded[figureStart - 1] === '?' ? figureStart - 1 : figureStart;
  const start = clauseStart(folded, Math.max(from, stop - reach), stop);
  const tokens = lexicon.tokens(folded, start, stop);
  const run = new RunLeft(folded, tokens, options);
  const last = run.last();
  if (last < 0) return { noun: null, continues: true };
  const first = run.first(last);
  const head = tokens[first];
  const tail = tokens[last];
  if (first > last && tail?.class === 'l') return { noun: null, continues: true };
  if (first > last || !head || !tail || tail.end > stop || run.isWhole(first, last))
    return { noun: null, continues: false };
  return { noun: { start: head.start, end: tail.end }, continues: false };
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
  /** Does a known place hold this offset? */
  readonly isPlaceAt: (offset: number) => boolean;
}

function clauseStart(folded: string, least: number, end: number): number {
  let start = end;
  while (start > least && !stops(folded, start - 1)) start--;
  return start;
}

/** The words left of a figure, read from right to left for a noun phrase. */
class RunLeft {
  constructor(
    private readonly folded: string,
    private readonly tokens: readonly Token[],
    private readonly options: Options,
  ) {}

  /** The index of the last word that may end the noun, -1 where there is none, beyond the end where something bars it. */
  last(): number {
    for (let i = this.tokens.length - 1; i >= 0; i--) {
      const token = this.tokens[i];
      if (!token) break;
      if (this.isSkipped(token, i)) continue;
      const isDeed = token.class === 'v' && this.options.countsDeeds;
      return isDeed || 'nwxal'.includes(token.class) ? i : this.tokens.length + 1;
    }
    return -1;
  }

  /** The index of the word that begins the noun; above `last` where nothing but a place's name is left. */
  first(last: number): number {
    let first = last;
    const isDeed = this.tokens[last]?.class === 'v';
    while (first > 0 && this.extends(this.tokens[first - 1], isDeed)) first--;
    if (this.measuresDeed(first)) first--;
    while (first <= last && this.isOutside(first, last)) first++;
    return first;
  }

  /** 全县, 每层: no noun that is counted. */
  isWhole(first: number, last: number): boolean {
    const token = this.tokens[last];
    const start = this.tokens[first]?.start ?? 0;
    if (!token) return true;
    if (wholes.test(this.folded.slice(start, token.end)) || '每各'.includes(this.folded[start - 1] ?? ' ')) return true;
    const isVillage = token.end - start > 1 && endsPlace(this.folded, token.end - 1);
    return this.options.refusePlaces && isVillage;
  }

  private measuresDeed(at: number): boolean {
    const token = this.tokens[at];
    return (
      token !== undefined &&
      token.end === token.start + 1 &&
      measuresDeeds(this.folded, token.start) &&
      this.tokens[at - 1]?.class === 'v'
    );
  }

  private extends(token: Token | undefined, isDeed: boolean): boolean {
    return token !== undefined && ('nwaxl'.includes(token.class) || (token.class === 'v' && isDeed));
  }

  private isSkipped(token: Token, at: number): boolean {
    const word = this.word(token);
    if (light.has(word) || this.isDate(token, at)) return true;
    if (word === '的') return this.options.through的;
    return this.options.skipVerbs && 'vdt'.includes(token.class);
  }

  /** 从2015年的: the 年 behind its number, and the number. */
  private isDate(token: Token, at: number): boolean {
    if (token.class === 's') return this.options.skipVerbs;
    return dateWords.has(this.word(token)) && this.tokens[at - 1]?.class === 's';
  }

  /** 全县, a place's name, a date's 年 and a verbal noun after an adverb (就检测车辆) are not part of the noun. */
  private isOutside(at: number, last: number): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    const isName = token.class === 'l' || this.options.isPlaceAt(token.start);
    if (isName || wholes.test(this.word(token)) || this.isDate(token, at)) return true;
    const next = this.tokens[at + 1];
    const isVerb = token.class === 'w' && at < last && next?.class === 'n' && next.end - next.start > 1;
    return isVerb && 'sdf'.includes(this.tokens[at - 1]?.class ?? 's');
  }

  private word({ start, end }: Token): string {
    return this.folded.slice(start, end);
  }
}
