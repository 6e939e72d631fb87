import { l10n, workspace } from 'vscode';
import type { CancellationToken } from 'vscode';
import type { Span } from '../../core/index';
import type { Services } from '../../host/services';
import type { ShownArticle } from '../../host/shown/shownArticle';
import type { PinyinAnswer, ReadAs } from '../../host/words/pinyinMessages';
import { commandIds, settingIds } from '../../ids';
import type { Card } from './card';
import { CardText } from './cardText';
import { tellGlosses } from './glossLines';
import { tellUse } from './useLine';

const HAN = /^\p{Script=Han}+$/u;
/** Characters on either side that tell how a single one is read. */
const CONTEXT = 12;

/** Any word: its form in both scripts, how it is read, what it means, how often it stands in the article and the corpus. */
export async function wordCard(
  shown: ShownArticle,
  offset: number,
  services: Pick<Services, 'corpus' | 'glosses' | 'pinyin' | 'scripts' | 'words'>,
  token: CancellationToken,
): Promise<Card | undefined> {
  const settings = workspace.getConfiguration(undefined, shown.source);
  if (!settings.get<boolean>(settingIds.wordCards, true)) return undefined;
  const word = await services.words.at(shown, offset);
  if (!word || !HAN.test(word.text)) return undefined;
  const card = new CardText();
  await forms(card, shown, word.read, word.isPerson ? 'person' : 'word', services);
  if (word.isPerson) card.text(` · ${l10n.t('a person’s name')}`);
  else if (settings.get<boolean>(settingIds.wordGlosses, false)) await tellGlosses(card, word.text, services);
  const times = timesIn(shown, word.read);
  card.line().text(times === 1 ? l10n.t('Once in this article') : l10n.t('{0} times in this article', times));
  await tellUse(card, word.text, services, token);
  card.space().button('search', l10n.t('Search the corpus'), commandIds.search, [word.text]);
  return { span: word.span, content: card.markdown };
}

/** In pinyin, in zhuyin or in both, as the reader chose; each with the other readings of a single character. */
function inLetters(read: Omit<PinyinAnswer, 'id'>): readonly (readonly [string, readonly string[]])[] {
  const chosen = workspace.getConfiguration().get<string>(settingIds.wordReading, 'pinyin');
  return [
    ...(chosen === 'zhuyin' ? [] : [[read.pinyin, read.others] as const]),
    ...(chosen === 'pinyin' ? [] : [[read.zhuyin, read.othersInZhuyin] as const]),
  ];
}

/** A stretch of the reading text as it is written, in the other script, and in pinyin. */
export async function forms(
  card: CardText,
  { reading: { text: readingText } }: ShownArticle,
  { start, end }: Span,
  as: ReadAs,
  { scripts, pinyin }: Pick<Services, 'scripts' | 'pinyin'>,
): Promise<void> {
  const text = readingText.slice(start, end);
  const { simplified, traditional } = await scripts.both(text);
  card.bold(text);
  const others = new Set([simplified, traditional].filter((form) => form !== text));
  for (const form of others) card.space().text(form);
  const before = await simplifiedOf(readingText.slice(Math.max(0, start - CONTEXT), start));
  const after = await simplifiedOf(readingText.slice(end, end + CONTEXT));
  const read = await pinyin({ text: simplified, before, after, as });
  if (!read) return;
  for (const [reading, others] of inLetters(read)) {
    card.space().text(reading);
    if (others.length > 0) card.text(` (${l10n.t('also {0}', others.join(', '))})`);
  }

  async function simplifiedOf(context: string): Promise<string> {
    return as === 'word' && end - start === 1 ? (await scripts.both(context)).simplified : '';
  }
}

/** How often the same characters stand in the article, in either script. */
function timesIn({ reading: { folded } }: ShownArticle, { start, end }: Span): number {
  const word = folded.slice(start, end);
  let times = 0;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) times++;
  return times;
}
