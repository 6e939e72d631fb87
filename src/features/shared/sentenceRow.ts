import { TreeItem, l10n } from 'vscode';
import type { Command } from 'vscode';
import { besideOthers, excerpt } from '../../core/index';
import type { CorpusEntry, Span, StatedFigure } from '../../core/index';
import { commandIds } from '../../ids';
import { articleTitle } from './articleTitle';
import { excerptLabel } from './ofAnArticle';

/** What of a long sentence a row shows, in Chinese characters. */
const WIDTH = 60;

/** A figure's sentence as a row, the number marked; its article and day beside it. A click opens it. */
export function sentenceRow({ entry, sentence, start, end }: StatedFigure): TreeItem {
  const { text, at } = sentence;
  const part = excerpt(text, { start: 0, end: text.length }, at, WIDTH);
  const before = part.start > 0 ? '…' : '';
  const shift = before.length - part.start;
  const shown = before + text.slice(part.start, part.end) + (part.end < text.length ? '…' : '');
  const item = new TreeItem(excerptLabel(shown, { start: at.start + shift, end: at.end + shift }));
  item.description = titleAndDay(entry);
  item.tooltip = l10n.t('{0}: {1}', besideOthers(articleTitle(entry.summary)), besideOthers(text));
  item.contextValue = 'articleMention';
  item.command = showSpan(entry, { start, end });
  return item;
}

/** `溆浦县防汛会议 · 2022-03-20`. */
export function titleAndDay({ summary }: CorpusEntry): string {
  return [besideOthers(articleTitle(summary)), summary.published?.slice(0, 10)].filter(Boolean).join(' · ');
}

/** What a click on a row does that stands for a stretch of an article. */
export function showSpan({ summary }: CorpusEntry, { start, end }: Span): Command {
  return { command: commandIds.showSpan, title: l10n.t('Show in article'), arguments: [summary.id, start, end] };
}
