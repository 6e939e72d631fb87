import { Uri, l10n, window, workspace } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import { citations, spanAt } from '../../core/index';
import type { Figure, Span } from '../../core/index';
import type { Services } from '../../host/services';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { passageListed } from '../shared/passage';
import type { Passage } from '../shared/passage';
import { statedPlace, statementLine } from '../shared/statementInWords';

export type CitationServices = Pick<Services, 'context' | 'corpus' | 'fold' | 'names' | 'shown'>;

/** A passage to be cited, and in words what a figure in it states; empty where no figure is meant. */
export interface Cited {
  readonly passage: citations.CitedPassage;
  readonly statement: string;
}

/** The article and the stretch of its source that are meant; an empty stretch means the sentence that holds it. */
interface Meant {
  readonly shown: ShownArticle;
  readonly span: Span;
}

/** What is cited: a row's or a card's passage, else what the active editor shows. Undefined where that is nothing. */
export async function cited(passage: Passage | undefined, services: CitationServices): Promise<Cited | undefined> {
  const meant = passage ? await ofPassage(passage, services) : await inEditor(services);
  return meant && citedIn(meant, services);
}

async function ofPassage(
  { uri, start, end, inSentence }: Passage,
  { shown }: CitationServices,
): Promise<Meant | undefined> {
  const article = await shown.get(await workspace.openTextDocument(Uri.parse(uri, true)));
  return article && { shown: article, span: { start, end: inSentence === true ? start : end } };
}

async function inEditor(services: CitationServices): Promise<Meant | undefined> {
  const editor = window.activeTextEditor;
  const listed = editor && passageListed(editor);
  if (listed) return listed.passage && ofPassage(listed.passage, services);
  const article = editor && (await services.shown.get(editor.document));
  return article && { shown: article, span: selected(editor, article) };
}

/** Source offsets; where nothing is selected, the character at the cursor tells the sentence. */
function selected({ document, selection }: TextEditor, { toSource }: ShownArticle): Span {
  const [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
  if (end > start) return toSource({ start, end });
  const at = onText(document, start);
  const { start: source } = toSource({ start: at, end: at + 1 });
  return { start: source, end: source };
}

/** A cursor behind the last character of a line is on that character. */
function onText(document: TextDocument, at: number): number {
  const isAtEnd = document.positionAt(at).isEqual(document.lineAt(document.positionAt(at)).range.end);
  return isAtEnd ? Math.max(0, at - 1) : at;
}

async function citedIn({ shown, span }: Meant, services: CitationServices): Promise<Cited | undefined> {
  const { article, reading, source } = shown;
  const entry = await services.corpus.articleOf(source);
  const path = entry?.summary.path ?? article.path;
  const from = { article, reading, path, fold: await services.fold(), accessed: today() };
  const passage = citations.citedPassage(from, span);
  const figure = passage && spanAt(article.figures, span.start);
  const statement = figure ? await stated(figure, shown, services) : '';
  return passage && { passage, statement };
}

/** What the figure says and where its characters stand. */
async function stated(figure: Figure, { article, source }: ShownArticle, { names }: CitationServices): Promise<string> {
  const line = statementLine(figure, await statedPlace(figure, article.script, names));
  const file = source.path.slice(source.path.lastIndexOf('/') + 1);
  return `${line} · ${l10n.t('{0}, characters {1}–{2}', file, figure.start, figure.end)}`;
}

/** The reader's own day, as ISO 8601 has it. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
