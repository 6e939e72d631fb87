import { DocumentSymbol, FoldingRange, Range, SymbolKind } from 'vscode';
import type { TextDocument } from 'vscode';
import { besideOthers, shownCredits } from '../../core/index';
import type { Credit, Span, Steps } from '../../core/index';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { roleInWords } from '../shared/roleInWords';

type Outlined = Pick<ShownArticle, 'document' | 'article' | 'toShown'>;

/** A heading as shown, and how far what stands under it reaches: to the next one of its level or above. */
interface Section {
  readonly text: string;
  readonly level: number;
  readonly heading: Span;
  end: number;
}

/** Title and credits of the article's head, then its headings, nested by their levels. */
export function* articleSymbols(shown: Outlined): Steps<DocumentSymbol[]> {
  const { document } = shown;
  const head = shownCredits(shown.article).flatMap((credit) => creditSymbol(shown, credit));
  const roots: DocumentSymbol[] = [];
  const open: { level: number; symbol: DocumentSymbol }[] = [];
  const all = yield* sections(shown);
  for (const [index, section] of all.entries()) {
    yield index / all.length;
    const symbol = sectionSymbol(document, section);
    while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
    (open.at(-1)?.symbol.children ?? roots).push(symbol);
    open.push({ level: section.level, symbol });
  }
  return [...head, ...roots];
}

/** From each heading on a line of its own, or paragraph with a leading one, to the last line under it. */
export function* articleFolds(shown: Outlined): Steps<FoldingRange[]> {
  const folds: FoldingRange[] = [];
  const all = yield* sections(shown);
  for (const [index, { heading, end }] of all.entries()) {
    yield index / all.length;
    const first = shown.document.positionAt(heading.start).line;
    const last = lastLine(shown.document, end);
    if (last > first) folds.push(new FoldingRange(first, last));
  }
  return folds;
}

function* sections(shown: Outlined): Steps<Section[]> {
  const { headings } = shown.article;
  const found: Section[] = [];
  for (const [index, heading] of headings.entries()) {
    if (index % HEADINGS_A_STEP === 0) yield 0;
    const at = shown.toShown(heading);
    if (at) found.push({ text: heading.text, level: heading.level, heading: at, end: 0 });
  }
  setEnds(found, shown.document.getText().length);
  return found;
}

/** Headings that are looked at in one step. */
const HEADINGS_A_STEP = 4096;

/** Each heading's section ends at the next one of its level or above. Read from the last one, so once. */
function setEnds(sections: readonly Section[], length: number): void {
  const behind: Section[] = [];
  for (let index = sections.length - 1; index >= 0; index--) {
    const one = sections[index];
    if (!one) continue;
    while ((behind.at(-1)?.level ?? 0) > one.level) behind.pop();
    one.end = behind.at(-1)?.heading.start ?? length;
    behind.push(one);
  }
}

function sectionSymbol(document: TextDocument, { text, heading, end }: Section): DocumentSymbol {
  const name = rangeOf(document, heading);
  const last = document.lineAt(lastLine(document, end)).range.end;
  const full = new Range(name.start, last.isAfter(name.end) ? last : name.end);
  return new DocumentSymbol(besideOthers(text.trim()) || '—', '', SymbolKind.String, full, name);
}

function creditSymbol(shown: Outlined, credit: Credit): DocumentSymbol[] {
  const at = shown.toShown(credit);
  if (!at || credit.value === '') return [];
  const range = rangeOf(shown.document, at);
  const kind = credit.role === 'title' ? SymbolKind.File : SymbolKind.Property;
  const detail = credit.role === 'title' ? '' : besideOthers(credit.label ?? roleInWords(credit.role));
  return [new DocumentSymbol(besideOthers(credit.value), detail, kind, range, range)];
}

/** The last line with text before `end`. */
function lastLine(document: TextDocument, end: number): number {
  const { line, character } = document.positionAt(end);
  let last = character === 0 ? line - 1 : line;
  while (last > 0 && document.lineAt(last).isEmptyOrWhitespace) last--;
  return Math.max(0, last);
}

function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}
