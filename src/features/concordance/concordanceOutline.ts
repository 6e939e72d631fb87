import { DocumentSymbol, Range, SymbolKind } from 'vscode';
import type { DocumentSymbolProvider, TextDocument } from 'vscode';
import type { ConcordancePage } from './concordancePage';
import type { Concordances } from './concordances';

/** The outline of a concordance: its groups, where there are any, and in them its lines. */
export class ConcordanceOutline implements DocumentSymbolProvider {
  constructor(private readonly concordances: Concordances) {}

  provideDocumentSymbols(document: TextDocument): DocumentSymbol[] {
    const page = this.concordances.shownBy(document);
    return page ? outlineOf(document, page) : [];
  }
}

/** A heading stands right above the first of its lines; lines without one stand beside each other. */
function outlineOf(document: TextDocument, { hits }: ConcordancePage): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  let group: DocumentSymbol | undefined;
  let last = -1;
  for (const hit of hits) {
    if (hit.row !== last + 1) {
      group = headingAbove(document, hit.row);
      if (group) symbols.push(group);
    }
    last = hit.row;
    (group?.children ?? symbols).push(lineSymbol(document, hit));
    if (group) group.range = group.range.with({ end: document.lineAt(hit.row).range.end });
  }
  return symbols;
}

/** Undefined where the row above is empty: then there is none. */
function headingAbove(document: TextDocument, row: number): DocumentSymbol | undefined {
  const above = row > 0 ? document.lineAt(row - 1) : undefined;
  if (!above || above.isEmptyOrWhitespace) return undefined;
  const [name = '', ...counts] = above.text.split(' · ');
  return new DocumentSymbol(name, counts.join(' · '), SymbolKind.Namespace, above.range, above.range);
}

/** The hit with what follows, as much as a row of the outline has room for; where it is from is its detail. */
function lineSymbol(document: TextDocument, { row, at, line }: ConcordancePage['hits'][number]): DocumentSymbol {
  const { text, range } = document.lineAt(row);
  const name = text.slice(at.start, at.start + NAME).trim();
  const from = line.entry.summary.published?.slice(0, 10) ?? '';
  return new DocumentSymbol(name, from, SymbolKind.String, range, new Range(row, at.start, row, at.end));
}

const NAME = 24;
