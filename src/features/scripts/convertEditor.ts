import { Range, Selection, TabInputText, TabInputTextDiff, WorkspaceEdit, l10n, window, workspace } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import type { Steps, TargetScript } from '../../core/index';
import type { TextEncodings } from '../../host/convert/encodeText';
import { inTurns } from '../../host/turns';
import { changesOf, movedOffset } from './changes';
import type { ChangeParts, Changes } from './changes';
import type { Change } from './change';
import type { DocumentChoices, ShownChoice } from './documentChoices';
import { shownChoices } from './documentChoices';
import { narrowEncoding } from './encodings';
import { isGuess } from './guesses';
import { replacedBy } from './goBack';
import { afterConversion } from './wayBack';
import type { WayBack } from './wayBack';

export interface ConvertParts extends ChangeParts {
  readonly choices: DocumentChoices;
  readonly encodings: TextEncodings;
}

/** Looks at changes before they are carried out; another target asks for other changes, undefined lets all be. */
export type Review = (editor: TextEditor, changes: Changes) => Promise<readonly Change[] | TargetScript | undefined>;

/**
 * Converts each selection that is not empty, else the whole document, as one undo step; every cursor stays on its
 * character. What can't be done is said in one sentence and nothing is changed. Answers whether the text changed.
 * @param target null: the other script
 * @param review looks at the changes before anything is changed, and may change them; undefined: let all be
 */
export async function convertEditor(
  parts: ConvertParts,
  editor: TextEditor,
  target: TargetScript | null,
  review?: Review,
): Promise<boolean> {
  const { document } = editor;
  const refused = refusal(document);
  if (refused !== undefined) return say(refused);
  const version = document.version;
  const changes = await reviewed(parts, editor, target, review);
  if (changes === undefined) return false;
  if (changes.every(({ before, after }) => before === after)) return say(l10n.t('There is nothing to convert here.'));
  const missing = await unencodable(parts.encodings, document, changes);
  if (missing !== undefined) return say(missing);
  const choices = await inTurns(choicesAfter(changes));
  const gone = document.isClosed || document.version !== version || !isOpen(document);
  if (gone) return say(l10n.t('The document was changed or closed meanwhile, so nothing was converted.'));
  const done = await apply(parts, editor, changes, choices);
  // What was guessed is told by the status bar, as long as it is not reviewed.
  if (done && !choices.some(isGuess))
    window.setStatusBarMessage(`$(check) ${l10n.t('Converted; nothing was guessed')}`, 5000);
  return done;
}

/** The changes as the reader wants them; undefined where it was cancelled. */
async function reviewed(
  parts: ConvertParts,
  editor: TextEditor,
  target: TargetScript | null,
  review?: Review,
): Promise<readonly Change[] | undefined> {
  for (let to = target; ;) {
    const changes = await changesOf(parts, editor, to);
    const answer = changes && review ? await review(editor, changes) : changes?.list;
    if (typeof answer !== 'string') return answer;
    to = answer;
  }
}

/** The choices of all changes, where they will stand in the changed document; sorted. */
function* choicesAfter(changes: readonly Change[]): Steps<ShownChoice[]> {
  let shown: ShownChoice[] = [];
  let shift = 0;
  for (const { start, before, after, conversion } of changes) {
    if (conversion) shown = shown.concat(yield* shownChoices(conversion.choices, before, start + shift));
    shift += after.length - before.length;
  }
  return shown;
}

function say(sentence: string): boolean {
  void window.showInformationMessage(sentence);
  return false;
}

/** Why the document can't be converted; undefined where it can. */
export function refusal({ uri, isUntitled, fileName }: TextDocument): string | undefined {
  if (isUntitled || workspace.fs.isWritableFileSystem(uri.scheme) === true) return undefined;
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  return l10n.t('{0} is read-only, so it was not converted.', name);
}

async function unencodable(
  encodings: TextEncodings,
  document: TextDocument,
  changes: readonly Change[],
): Promise<string | undefined> {
  const encoding = narrowEncoding(document.encoding);
  if (encoding === undefined) return undefined;
  const text = changes.map(({ after }) => after).join('');
  const encoded = await inTurns(encodings.encoding(text, encoding.encoding));
  if (!('missing' in encoded)) return undefined;
  return l10n.t(
    'Nothing was converted: the file is in {0}, which has no “{1}”. Save it in UTF-8 first.',
    encoding.name,
    encoded.missing,
  );
}

/** Carries the changes out, and knows their choices and their way back. */
function apply(
  parts: ConvertParts,
  editor: TextEditor,
  changes: readonly Change[],
  shown: readonly ShownChoice[],
): Promise<boolean> {
  const { document } = editor;
  const next = afterConversion(parts.memory.way(document), replacedBy(document, changes));
  return putIn(parts, editor, changes, next, () => {
    parts.choices.add(document, shown);
  });
}

/**
 * One edit for all changes; then each cursor to the character that it stood on. Answers whether it was done.
 * @param next the way back after it. @param add called once the text stands
 */
export async function putIn(
  { memory }: ConvertParts,
  editor: TextEditor,
  changes: readonly Change[],
  next: WayBack,
  add: () => void,
): Promise<boolean> {
  const { document } = editor;
  const offsets = editor.selections.map(({ anchor, active }) => [document.offsetAt(anchor), document.offsetAt(active)]);
  const edit = (): Promise<boolean> => reallyEdited(document, write(editor, changes));
  const done = await memory.carryOut(document, next, edit, add);
  if (!done) return say(l10n.t('The document can’t be changed, so nothing was converted.'));
  if (!window.visibleTextEditors.includes(editor)) return true;
  editor.selections = offsets.map(([anchor = 0, active = 0]) => {
    const position = (offset: number) => document.positionAt(movedOffset(changes, offset));
    return new Selection(position(anchor), position(active));
  });
  return true;
}

/** VS Code says that an edit of a file that a setting makes read-only (`files.readonlyInclude`) was done, too. */
export async function reallyEdited(document: TextDocument, edited: Thenable<boolean>): Promise<boolean> {
  const { version } = document;
  return (await edited) && document.version !== version;
}

/** One undo step. An editor that another tab hides by now can't be written through, but its document can. */
function write(editor: TextEditor, changes: readonly Change[]): Thenable<boolean> {
  const { document } = editor;
  const edits = changes.map(({ start, before, after }) => {
    const range = new Range(document.positionAt(start), document.positionAt(start + before.length));
    return { range, after };
  });
  if (window.visibleTextEditors.includes(editor)) {
    return editor.edit((edit) => {
      for (const { range, after } of edits) edit.replace(range, after);
    });
  }
  const edit = new WorkspaceEdit();
  for (const { range, after } of edits) edit.replace(document.uri, range, after);
  return workspace.applyEdit(edit);
}

/** Does a tab still hold the document? Its text outlives its editor for a while. */
function isOpen({ uri }: TextDocument): boolean {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(({ input }) => {
    if (input instanceof TabInputText) return input.uri.toString() === uri.toString();
    return input instanceof TabInputTextDiff && input.modified.toString() === uri.toString();
  });
}
