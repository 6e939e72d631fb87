import type { Page } from '../page';
import { found, passOver } from '../figure';
import type { Reading } from '../figure';

const wholes = /半(?:个)?(多)?(小时|钟头|天|年|月|学期|世纪|日|分钟|秒|刻钟|公里|里|米|斤|吨|亩|成)/y;

/** 半小时, 半个月, 半个多小时; half of anything else is passed over. */
export function halfAt(page: Page, at: number): Reading {
  const { folded } = page;
  wholes.lastIndex = at;
  const match = wholes.exec(folded);
  const word = match?.[2];
  const hit = word === undefined ? undefined : page.measureWords.get(word === '月' ? '个月' : word);
  if (!match || word === undefined || !hit) return passOver(page, { start: at, end: at + 1 }, 'fixed-word');
  const end = wholes.lastIndex;
  const open = match[1] === undefined ? null : ('over' as const);
  return found({ start: at, end, kind: hit.kind, value: 0.5, approx: open, unit: { start: end - word.length, end } });
}
