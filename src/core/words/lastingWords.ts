import { charSet } from '../match/charSet';

/**
 * What goes on for a number of days, so that 停业3日 and 公示7日 are no dates. Source: terms of the Administrative
 * Penalty Law (停产停业, 拘留) and of public notices.
 */
const lasting: ReadonlySet<string> = new Set(
  '停业 停产 停工 停课 停牌 停学 停职 整顿 整改 公示 拘留 羁押 留置 休市 休馆 闭馆 闭园 放假 休假 请假 休息 住院 隔离 观察 持续 连续 延长 推迟 提前 缩短 顺延 延后 暂停 暂扣 长达 禁足 展期 工期 会期 限期'.split(
    ' ',
  ),
);
const endsLasting = charSet(Array.from(lasting, (word) => word.charAt(1)).join(''));

/** Does such a word, all of two characters, stand right before this offset of the folded text? */
export function lastsFor(folded: string, at: number): boolean {
  return at > 1 && endsLasting(folded, at - 1) && lasting.has(folded.slice(at - 2, at));
}
