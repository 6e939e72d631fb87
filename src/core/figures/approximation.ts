import { charSet } from '../match/charSet';
import type { Approximation } from '../article/model';

/** A word beside a number that says how near it is, and where the figure begins or ends with it. */
export interface Modifier {
  readonly approx: Approximation;
  /** The offset that the figure's span is widened to. */
  readonly at: number;
}

type Entry = readonly [word: string, approx: Approximation];

const before: readonly Entry[] = [
  ['不超过', 'under'],
  ['未超过', 'under'],
  ['没超过', 'under'],
  ['不低于', 'over'],
  ['不少于', 'over'],
  ['不小于', 'over'],
  ['不高于', 'under'],
  ['不多于', 'under'],
  ['不大于', 'under'],
  ['差不多', 'about'],
  ['超过', 'over'],
  ['超出', 'over'],
  ['突破', 'over'],
  ['高于', 'over'],
  ['大于', 'over'],
  ['多于', 'over'],
  ['不止', 'over'],
  ['至少', 'over'],
  ['最少', 'over'],
  ['低于', 'under'],
  ['少于', 'under'],
  ['小于', 'under'],
  ['不足', 'under'],
  ['不到', 'under'],
  ['不满', 'under'],
  ['未满', 'under'],
  ['不超', 'under'],
  ['最多', 'under'],
  ['至多', 'under'],
  ['将近', 'nearly'],
  ['接近', 'nearly'],
  ['几近', 'nearly'],
  ['大约', 'about'],
  ['大概', 'about'],
  ['大致', 'about'],
  ['约莫', 'about'],
  ['约为', 'about'],
  ['≤', 'under'],
  ['≦', 'under'],
  ['≥', 'over'],
  ['≧', 'over'],
  ['<', 'under'],
  ['>', 'over'],
  ['超', 'over'],
  ['逾', 'over'],
  ['破', 'over'],
  ['过', 'over'],
  ['上', 'over'],
  ['近', 'nearly'],
  ['约', 'about'],
];

const after: readonly Entry[] = [
  ['及以上', 'over'],
  ['或以上', 'over'],
  ['(含)以上', 'over'],
  ['及以下', 'under'],
  ['或以下', 'under'],
  ['(含)以下', 'under'],
  ['以上', 'over'],
  ['有余', 'over'],
  ['开外', 'over'],
  ['出头', 'over'],
  ['以下', 'under'],
  ['以内', 'under'],
  ['之内', 'under'],
  ['不到', 'under'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['多', 'over'],
  ['余', 'over'],
  ['许', 'about'],
];

/** Characters before the word with which it makes another word: 节约, 附近, 通过. Empty: none does. */
const otherWords: Readonly<Record<string, string>> = {
  约: '节预签合条公违相履解续简制纽契立誓邀特隐',
  近: '附邻临靠最新亲远就切走贴',
  过: '笔通经度走去来渡路越穿难错跨超不请看听做干吃喝用去没到办开读学',
  上: '以之加晚早马网线天地海路年月',
  超: '赶反高入彩B',
  不到: '看找得收拿听想买遇碰等做达',
  至少: '',
  破: '打攻击冲爆',
};

const byLast = group(before, (word) => word.charCodeAt(word.length - 1));
const byFirst = group(after, (word) => word.charCodeAt(0));
const isLast = charSet(before.map(([word]) => word.charAt(word.length - 1)).join(''));
const isFirst = charSet(after.map(([word]) => word.charAt(0)).join(''));

function group(entries: readonly Entry[], key: (word: string) => number): ReadonlyMap<number, readonly Entry[]> {
  const groups = new Map<number, Entry[]>();
  for (const entry of entries) {
    const list = groups.get(key(entry[0])) ?? [];
    groups.set(key(entry[0]), [...list, entry]);
  }
  return groups;
}

/** What stands directly before a number at `at`: 近, 超过, 不到. */
export function modifierBefore(folded: string, at: number): (Modifier & { readonly word: string }) | undefined {
  if (!isLast(folded, at - 1)) return undefined;
  for (const [word, approx] of byLast.get(folded.charCodeAt(at - 1)) ?? []) {
    const start = at - word.length;
    if (start < 0 || !folded.startsWith(word, start)) continue;
    if (start > 0 && (otherWords[word] ?? '').includes(folded[start - 1] ?? ' ')) return undefined;
    return { approx, at: start, word };
  }
  return undefined;
}

/** What stands directly behind a number or its unit: 余, 以上, 左右. */
export function modifierAfter(folded: string, at: number): Modifier | undefined {
  if (!isFirst(folded, at)) return undefined;
  for (const [word, approx] of byFirst.get(folded.charCodeAt(at)) ?? []) {
    if (folded.startsWith(word, at)) return { approx, at: at + word.length };
  }
  return undefined;
}

/** Two words together: the one meaning they agree on, or `about` where they disagree (近300余名); null says nothing. */
export function together(one: Approximation | null, other: Approximation | null): Approximation | null {
  if (one === null || other === null) return one ?? other;
  return one === other ? one : 'about';
}

/** What the words before and behind mean together. */
export function both(before: Modifier | undefined, after: Modifier | undefined): Approximation | null {
  return together(before?.approx ?? null, after?.approx ?? null);
}
