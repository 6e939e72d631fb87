import citationWords from '../../tables/words/citationWords.tsv';
import type { Article } from '../article/model';
import { wordList } from '../match/wordList';
import type { Fold } from '../text/fold';
import type { CitedSource } from './cited';

const newspaper = wordList(citationWords, 'newspaper');
const noNewspaper = wordList(citationWords, 'no-newspaper');
const body = wordList(citationWords, 'body');

/** Characters of a text's first line that stand for a title. */
const OPENING = 20;

/**
 * What an article's credits give for a citation.
 *
 * @param opening the article's first words, for one without a title
 */
export function citedSource(article: Article, opening: string, fold: Fold): CitedSource {
  const { title, publisher, published, url, script } = article;
  const isUntitled = title === null || title.trim() === '';
  return {
    title: isUntitled ? `[${begun(opening)}]` : oneLine(title),
    isUntitled,
    authors: namesOf(article.author),
    publisher: publisher && oneLine(publisher),
    publisherIs: publisher === null ? 'other' : kindOf(fold(oneLine(publisher))),
    published: /^\d{4}(?:-\d\d(?:-\d\d)?)?/u.exec(published ?? '')?.[0] ?? null,
    ...{ url, script },
  };
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function begun(opening: string): string {
  const words = Array.from(oneLine(opening));
  return words.length > OPENING ? `${words.slice(0, OPENING).join('')}……` : words.join('');
}

/** 湖南日报·新湖南客户端 is the newspaper's. */
function kindOf(folded: string): CitedSource['publisherIs'] {
  const [name = ''] = folded.split('·');
  if (newspaper.before(name, name.length) >= 0 && noNewspaper.before(name, name.length) < 0) return 'newspaper';
  return body.before(folded, folded.length) >= 0 ? 'body' : 'other';
}

/** The names of a credit: 张三、李四; a space parts them where each is a Chinese name of two characters or more. */
function namesOf(author: string | null): readonly string[] {
  const parts = (author ?? '').split(/[、,，;；/／|｜]/u).flatMap((part) => apart(oneLine(part)));
  return parts.filter((name) => name !== '');
}

function apart(names: string): readonly string[] {
  const parts = names.split(' ');
  return parts.every((part) => /^[\p{Script=Han}·]{2,}$/u.test(part)) ? parts : [names];
}
