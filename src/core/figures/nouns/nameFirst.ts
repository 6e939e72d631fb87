import type { Span } from '../../text/span';
import { followed, directNoun } from './nounBehind';
import type { Reader } from './nounBehind';
import type { Before } from './foundBefore';
import type { Question } from './nounQuestion';
import { countsAlike, follows, isSum } from './sharedNoun';

/** 农业产值2.5亿元, 增长6%: the noun stands before, else directly behind; or the clause goes on about the last one. */
export const nameFirst: Reader = (ask) => {
  const { before, inherited, after, page, figure } = ask;
  const left = before();
  const isAttribute = figure.kind !== 'percent' && page.folded[figure.end] === '的';
  if (isAttribute && (!left.noun || left.overVerb)) return after() ?? left.noun;
  if (left.noun) return left.noun;
  const right = figure.kind === 'percent' && left.changes ? null : directNoun(ask);
  if (right) return right;
  return goesOn(ask, left) ? inherited() : null;
};

/** Does the clause, which names nothing, go on about what the last figure counted? */
function goesOn(ask: Question, left: Before): boolean {
  if (left.changes && ask.figure.kind === 'money' && !mayTellOf(ask)) return false;
  return left.changes || follows(ask, left) || (left.continues && countsAlike(ask) && !isSum(ask));
}

/** 接收物资27批次,折价113万元: what they are worth. A garden is not what costs more where a price rises. */
function mayTellOf({ past, page, figure }: Question): boolean {
  const kind = past.named?.kind;
  return (
    kind === 'money' ||
    kind === 'percent' ||
    page.folded.slice(Math.max(0, figure.start - 6), figure.start).includes('折')
  );
}

/** 海拔1200米以上茶园: the height is measured, not the garden. */
function isHeightAbove({ page, figure }: Question): boolean {
  return page.folded.startsWith('海拔', figure.start - 2) || page.folded.startsWith('水深', figure.start - 2);
}

/** 50斤玉米, 耕地64万亩; in 海拔4700米的县城 it is the height that is measured. */
export function thingFirst(ask: Question): Span | null {
  if (ask.page.folded[ask.figure.end] === '的' || isHeightAbove(ask)) return nameFirst(ask);
  const right = followed(ask);
  return right && !right.byVerb ? right : (nameFirst(ask) ?? right);
}

/** 12个村中三分之二, 捐血者比疫情前少一半. */
export function parts(ask: Question): Span | null {
  const left = ask.before();
  return left.noun ?? (left.changes || follows(ask, left) ? ask.inherited() : null);
}
