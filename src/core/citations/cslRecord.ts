import type { Script } from '../article/model';
import type { CitedPassage, CitedSource } from './cited';
import { placeInChinese, quotation } from './chineseCitation';
import { recordKey } from './recordKey';

/** BCP 47; a text in both scripts is Chinese all the same. */
const LANGUAGE: Readonly<Record<Script, string>> = {
  simplified: 'zh-Hans',
  traditional: 'zh-Hant',
  mixed: 'zh',
  unknown: 'zh',
};

/** An array with one item of CSL-JSON 1.0.2, which Zotero and Pandoc read. The passage is its note. */
export const cslRecord = (passage: CitedPassage): string => `${JSON.stringify([item(passage)], undefined, 2)}\n`;

function item(passage: CitedPassage): Readonly<Record<string, unknown>> {
  const { source, accessed } = passage;
  const { title, publisher, published, url, script, publisherIs } = source;
  const authors = signers(source);
  return {
    id: recordKey(passage),
    type: publisherIs === 'newspaper' ? 'article-newspaper' : url === null ? 'document' : 'webpage',
    title,
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(publisher === null ? {} : { [publisherIs === 'newspaper' ? 'container-title' : 'publisher']: publisher }),
    ...(published === null ? {} : { issued: day(published) }),
    ...(url === null ? {} : { accessed: day(accessed), URL: url }),
    language: LANGUAGE[script],
    note: passageNote(passage),
  };
}

/** Where nobody signs, the body that issues its own texts. */
export function signers({ authors, publisher, publisherIs }: CitedSource): readonly string[] {
  return authors.length === 0 && publisherIs === 'body' && publisher !== null ? [publisher] : authors;
}

/** 第3段第2句：“……” */
export function passageNote(passage: CitedPassage): string {
  const where = passage.place && placeInChinese(passage.place);
  return where === null ? quotation(passage) : `${where}：${quotation(passage)}`;
}

const day = (iso: string): object => ({ 'date-parts': [iso.split('-').map(Number)] });
