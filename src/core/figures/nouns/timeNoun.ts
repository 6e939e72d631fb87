import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import type { Span } from '../../text/span';
import { endsPhrase } from './clauseStops';
import { directNoun } from './nounBehind';
import type { NounRead } from './nounBehind';
import type { Question } from './nounQuestion';

const deeds = wordList(context, 'deed-of-time');
const spansOfTime = wordList(context, 'span-of-time');
const goesOn = wordList(context, 'goes-on');

/** 管控期14天; a span of time counts nothing else. */
export const timed: NounRead = (ask) => {
  const { after, page, figure } = ask;
  if (page.folded[figure.end - 1] === '内' && figure.approx === 'under') return after();
  if (page.folded[figure.end] === '的' && page.folded.startsWith('为期', figure.start - 2)) {
    const noun = campaignBehind(page.folded, figure.end) ?? after();
    return noun && page.isPlaceAt(noun.start) ? null : noun;
  }
  return timeBefore(ask) ?? term(ask) ?? deedBehind(ask) ?? effortBehind(ask);
};

const campaigns = wordList(context, 'campaign');
const longestCampaign = 30;

/** 为期一年的集中整治突出犯罪专项斗争: what ends the phrase, however long. */
function campaignBehind(folded: string, start: number): Span | null {
  let end = start;
  while (end < start + longestCampaign && end < folded.length && !endsPhrase(folded, end)) end++;
  const from = campaigns.before(folded, end);
  return from > start + shortReach ? { start: from, end } : null;
}

/** What stands nearer is read as any noun. */
const shortReach = 14;

const efforts = wordList(context, 'effort-of-time');

/** 经过2年的努力,…: what went on so long. */
function effortBehind({ page: { folded }, figure: { end } }: Question): Span | null {
  const start = behindManner(folded, folded[end] === '的' ? end + 1 : end);
  const stop = start > end ? efforts.at(folded, start) : 0;
  return stop > 0 && endsPhrase(folded, stop) ? { start, end: stop } : null;
}

const manners = wordList(context, 'tells-of-effort');

/** 经过4天激烈的角逐: behind how it went on. */
function behindManner(folded: string, at: number): number {
  const end = manners.at(folded, at);
  if (end === 0) return at;
  return folded[end] === '的' ? end + 1 : end;
}

function timeBefore({ before, inherited, page, figure, past }: Question): Span | null {
  const deed = deeds.before(page.folded, figure.start);
  if (deed >= 0) return { start: deed, end: figure.start };
  const taken = timeTaken.before(page.folded, figure.start);
  if (taken === 0 || endsPhrase(page.folded, taken - 1))
    return { start: taken, end: figure.start - (verbOfTime(page.folded, figure.start - 1) ? 1 : 0) };
  const left = before();
  if (left.noun) return tellsTime(page.folded, left.noun, figure.start) ? left.noun : null;
  const term = spansOfTime.before(page.folded, figure.start);
  if (term >= 0) return { start: term, end: figure.start };
  return left.changes && past.named?.kind === 'duration' ? inherited() : null;
}

/** 用时2小时41分, 成绩是2小时13分: a clause that begins with it. */
const timeTaken = wordList(context, 'time-taken');
const verbOfTime = charSet('是为');

/** A noun that time measures, or 庭审持续三个小时: what lasts. */
function tellsTime(folded: string, noun: Span, start: number): boolean {
  return namesTime(folded, noun) || isDeed(folded, noun) || goesOn.before(folded, start) === noun.end;
}

/** 值守24小时, 监禁十年: something that is done for so long. */
function isDeed(folded: string, { start, end }: Span): boolean {
  return deeds.before(folded, end) >= start;
}

/** 经过86个小时扑救。 判处三年至五年不等的有期徒刑: a punishment is one whatever stands behind it. */
function deedBehind({ page: { folded }, figure }: Question): Span | null {
  const next = behindNextTerm(folded, figure.end);
  const start = Math.max(next, behindRange.at(folded, next));
  const punishment = punishments.at(folded, start);
  if (punishment > 0) return { start, end: punishment };
  const end = deeds.at(folded, start);
  return end > 0 && endsPhrase(folded, end) ? { start, end } : null;
}

const nextTerm = /[\d一二三四五六七八九十]{1,3}(?:年|个?月)以[上下]/uy;

/** 三年以上七年以下有期徒刑: behind the other end of the range. */
function behindNextTerm(folded: string, end: number): number {
  nextTerm.lastIndex = end;
  return nextTerm.test(folded) ? nextTerm.lastIndex : end;
}

const behindRange = wordList(context, 'behind-range');
const punishments = wordList(context, 'punishment');

const endsTerm = characterList(context, 'term-end');
const longestTerm = 4;

/** 30天冷静期, 98天产假: what lasts so long, directly behind. */
function term(ask: Question): Span | null {
  const { folded } = ask.page;
  for (let at = ask.figure.end + 1; at < ask.figure.end + longestTerm; at++) {
    if (!endsTerm(folded, at)) continue;
    const right = directNoun(ask);
    return right && endsTerm(folded, right.end - 1) ? right : null;
  }
  return null;
}

/** 期限, 时间, 寿命: a noun that a span of time measures. */
function namesTime(folded: string, { start, end }: Span): boolean {
  return folded[end - 1] === '期' || spansOfTime.before(folded, end) >= start;
}

const namedTime = wordList(context, 'named-time');
const tells = characterList(context, 'tells-time');

/** 采样时间是6:00-14:00: the hours of something, told as such. */
export function toldTime(folded: string, start: number): Span | null {
  if (!tells(folded, start - 1)) return null;
  const from = namedTime.before(folded, start - 1);
  return from >= 0 ? { start: from, end: start - 1 } : null;
}
