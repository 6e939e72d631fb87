import type { CitedPassage, CitedSource, PlaceInText } from './cited';
import { inTitleMarks, marksFor, quoted } from './quotationMarks';

/**
 * The passage and, in brackets, where it stands: 作者：《题名》，出版者，日期，段落，网址, as notes of Chinese journals of history have
 * it. All of its own words are written alike in both scripts.
 */
export function plainCitation(passage: CitedPassage): string {
  const { source, place } = passage;
  const { publisher, published, url } = source;
  const parts = [
    signed(source),
    publisher,
    published && chineseDay(published),
    place && placeInChinese(place),
    url,
  ].filter((part) => part !== null);
  return `${quotation(passage)}（${parts.join('，')}）`;
}

function signed({ authors, title, isUntitled }: CitedSource): string {
  const named = isUntitled ? title : inTitleMarks(title);
  return authors.length === 0 ? named : `${authors.join('、')}：${named}`;
}

/** In the quotation marks of the article's script. */
export const quotation = (passage: CitedPassage): string => quoted(passage.quote, marksFor(passage));

/** 2022年3月20日, 2022年3月, 2022年 */
export function chineseDay(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const parts = [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`];
  return parts.filter(Boolean).join('');
}

/** 第3段第2句, 第3段第2至4句, 第3段第2句至第4段第1句 */
export function placeInChinese({ from, to }: PlaceInText): string {
  const begin = `第${from.paragraph}段第${from.sentence}`;
  if (from.paragraph !== to.paragraph) return `${begin}句至第${to.paragraph}段第${to.sentence}句`;
  return from.sentence === to.sentence ? `${begin}句` : `${begin}至${to.sentence}句`;
}
