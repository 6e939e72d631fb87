import { DocumentLink, Range, Uri, l10n } from 'vscode';
import type { DocumentLinkProvider, TextDocument } from 'vscode';
import { commandIds } from '../../ids';
import type { Concordances } from './concordances';
import { exportAll, readOn } from './concordancePage';
import type { ConcordancePage } from './concordancePage';

/** From each hit to its characters in the article, and from a page to what it leaves out. */
export class ConcordanceLinks implements DocumentLinkProvider {
  constructor(private readonly concordances: Concordances) {}

  provideDocumentLinks(document: TextDocument): DocumentLink[] {
    const page = this.concordances.shownBy(document);
    if (!page) return [];
    const more = [...linksOf(document, readOn(), commandIds.readConcordanceOn)];
    more.push(...linksOf(document, exportAll(), commandIds.exportConcordance));
    return [...more, ...page.hits.map(hitLink)];
  }
}

type Hit = ConcordancePage['hits'][number];

/** The arguments by which a command shows a hit. */
export const hitArguments = ({ line: { entry, start, end } }: Hit): [string, number, number] => [
  entry.summary.id,
  start,
  end,
];

function hitLink(hit: Hit): DocumentLink {
  const link = new DocumentLink(
    new Range(hit.row, hit.at.start, hit.row, hit.at.end),
    commandUri(commandIds.showSpan, hitArguments(hit)),
  );
  link.tooltip = l10n.t('Show in article');
  return link;
}

/** Only the rows right below the proof and at the very end offer anything. */
function linksOf(document: TextDocument, words: string, command: string): DocumentLink[] {
  const rows = new Set([1, 2, document.lineCount - 2].filter((row) => row >= 0 && row < document.lineCount));
  return [...rows].flatMap((row) => {
    const { text } = document.lineAt(row);
    if (!text.endsWith(` ${words}`)) return [];
    const range = new Range(row, text.length - words.length, row, text.length);
    const link = new DocumentLink(range, commandUri(command, [document.uri.toString()]));
    link.tooltip = words;
    return [link];
  });
}

export const commandUri = (command: string, args: readonly unknown[]): Uri =>
  Uri.parse(`command:${command}?${encodeURIComponent(JSON.stringify(args))}`);
