import {
  CommentMode,
  CommentThreadCollapsibleState,
  Disposable,
  Range,
  Selection,
  comments,
  commands,
  l10n,
  window,
  workspace,
} from 'vscode';
import type { Comment, CommentController, CommentReply, CommentThread, TextDocument } from 'vscode';
import type { NoteOn } from '../../host/notes/notes';
import { commandIds, noteControllerId } from '../../ids';
import { changedNote, keep, newNote, selectedPassage } from './newNote';
import { notesAtSelection, notesShownIn } from './shownNotes';
import type { NoteServices, ShownNote } from './shownNotes';

/** Milliseconds between the last change of a text and its notes. */
const SETTLE = 250;

/** Milliseconds in which VS Code has what it asked for. */
const ANSWERED = 200;

/** The words of a note in the editor’s own comments. */
class NoteComment implements Comment {
  mode = CommentMode.Preview;
  body: string;
  readonly author: { readonly name: string };
  readonly label?: string;
  readonly timestamp?: Date;
  readonly contextValue = 'note';

  constructor(
    readonly noteOn: NoteOn,
    readonly thread: CommentThread,
  ) {
    const { text, creator, tags, modified } = noteOn.note;
    this.body = text;
    this.author = { name: creator ?? l10n.t('Note') };
    if (tags.length > 0) this.label = tags.map((one) => `#${one}`).join(' ');
    const time = new Date(modified ?? '');
    if (!Number.isNaN(time.getTime())) this.timestamp = time;
  }
}

/** What the reader wrote on passages, as comment threads; the controller is made with the first article that is shown. */
export class NoteThreads implements Disposable {
  private controller: CommentController | undefined;
  private readonly threads = new Map<string, Map<string, CommentThread>>();
  /** Documents in whose gutter notes are offered. */
  private readonly noted = new WeakSet<TextDocument>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listening: Disposable;

  constructor(private readonly services: NoteServices) {
    this.listening = Disposable.from(
      services.notes.onDidChange(() => {
        this.soon(0);
      }),
      services.chinese.onDidBecome(() => {
        this.soon(SETTLE);
      }),
      workspace.onDidChangeTextDocument(() => {
        this.soon(SETTLE);
      }),
      window.onDidChangeVisibleTextEditors(() => {
        this.soon(SETTLE);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.close(uri.toString());
      }),
      commands.registerCommand(commandIds.addNote, () => this.add()),
      commands.registerCommand(commandIds.saveNewNote, (reply: CommentReply) => this.saveNew(reply)),
      commands.registerCommand(commandIds.editNote, (comment: NoteComment) => {
        this.edit(comment, CommentMode.Editing);
      }),
      commands.registerCommand(commandIds.cancelNote, (comment: NoteComment) => {
        this.edit(comment, CommentMode.Preview);
      }),
      commands.registerCommand(commandIds.saveNote, (comment: NoteComment) => this.save(comment)),
      commands.registerCommand(commandIds.deleteNote, (comment: NoteComment) =>
        commands.executeCommand(commandIds.removeNote, comment),
      ),
    );
    this.soon(SETTLE);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listening.dispose();
    this.controller?.dispose();
  }

  private soon(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.showAll(), wait);
  }

  private async showAll(): Promise<void> {
    for (const { document } of window.visibleTextEditors)
      if (this.services.chinese.is(document)) await this.show(document);
  }

  private async show(document: TextDocument): Promise<void> {
    const controller = this.theController();
    const { version } = document;
    const shown = (await notesShownIn(this.services, document)).filter(({ note }) => note.text !== '');
    if (document.version !== version) return;
    const before = this.threads.get(document.uri.toString()) ?? new Map<string, CommentThread>();
    const now = new Map<string, CommentThread>();
    for (const one of shown)
      now.set(one.note.id, drawn(before.get(one.note.id) ?? threadFor(controller, document, one), one));
    for (const [id, thread] of before) if (!now.has(id)) thread.dispose();
    this.threads.set(document.uri.toString(), now);
  }

  private theController(): CommentController {
    return (this.controller ??= this.createController());
  }

  private createController(): CommentController {
    const controller = comments.createCommentController(noteControllerId, l10n.t('Notes'));
    controller.options = {
      prompt: l10n.t('Write a note'),
      placeHolder: l10n.t('What is to be remembered of this passage?'),
    };
    return controller;
  }

  /** Opens the note at the cursor for editing, else an empty one on the selection. */
  private async add(): Promise<void> {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const [touched] = (await notesAtSelection(this.services, editor)).filter(
      ({ range }) => editor.selection.isEmpty || range.isEqual(editor.selection),
    );
    if (!touched && !(await selectedPassage(this.services, editor))) return;
    const known = touched && this.threads.get(editor.document.uri.toString())?.get(touched.note.id);
    if (known) {
      known.collapsibleState = CommentThreadCollapsibleState.Expanded;
      const [comment] = known.comments;
      if (comment instanceof NoteComment) this.edit(comment, CommentMode.Editing);
      return;
    }
    if (touched && editor.selection.isEmpty) editor.selection = new Selection(touched.range.start, touched.range.end);
    await this.rangesAsked(editor.document);
    await commands.executeCommand('workbench.action.addComment');
  }

  /**
   * VS Code comments only where it was told that it may. It is told of no document before its reader asks, so that no
   * gutter has signs that nobody needs; being told anew makes it ask again.
   */
  private async rangesAsked(document: TextDocument): Promise<void> {
    if (this.noted.has(document)) return;
    this.noted.add(document);
    const controller = this.theController();
    await new Promise<void>((resolve) => {
      controller.commentingRangeProvider = {
        provideCommentingRanges: (asked) => {
          if (asked === document) setTimeout(resolve, ANSWERED);
          return this.noted.has(asked) ? [new Range(0, 0, asked.lineCount - 1, 0)] : [];
        },
      };
    });
  }

  private async saveNew({ thread, text }: CommentReply): Promise<void> {
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === thread.uri.toString());
    const { range } = thread;
    if (!editor || !range || text.trim() === '') return;
    const whole =
      range.isEmpty || range.start.character + range.end.character === 0 ? lineOf(editor.document, range) : range;
    await keep(this.services, async () => {
      const [same] = (await notesShownIn(this.services, editor.document)).filter(
        (one) => one.range.isEqual(whole) && one.note.text === '',
      );
      if (same) await this.services.notes.put([changedNote(same, { text })]);
      else await this.putNew(editor.document, whole, text);
      thread.dispose();
    });
  }

  private async putNew(document: TextDocument, range: Range, text: string): Promise<void> {
    const editor = window.visibleTextEditors.find((one) => one.document === document);
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const selected = editor && (await selectedPassage(this.services, editor, span));
    if (selected) await this.services.notes.put([newNote(selected.article, { passage: selected.passage, text })]);
  }

  private edit(comment: NoteComment, mode: CommentMode): void {
    const { thread } = comment;
    const fresh = new NoteComment(comment.noteOn, thread);
    fresh.mode = mode;
    thread.comments = [fresh];
  }

  private async save(comment: NoteComment): Promise<void> {
    await keep(this.services, () =>
      this.services.notes.put([changedNote(comment.noteOn, { text: comment.body.trim() })]),
    );
    this.edit(
      new NoteComment(changedNote(comment.noteOn, { text: comment.body.trim() }), comment.thread),
      CommentMode.Preview,
    );
  }

  private close(document: string): void {
    for (const thread of this.threads.get(document)?.values() ?? []) thread.dispose();
    this.threads.delete(document);
  }
}

function threadFor(controller: CommentController, document: TextDocument, { range }: ShownNote): CommentThread {
  const thread = controller.createCommentThread(document.uri, range, []);
  thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
  thread.canReply = false;
  return thread;
}

/** What is being edited stays under the reader’s hands. */
function drawn(thread: CommentThread, one: ShownNote): CommentThread {
  const [comment] = thread.comments;
  if (!thread.range?.isEqual(one.range)) thread.range = one.range;
  const isSame = comment instanceof NoteComment && comment.noteOn.note === one.note;
  if (isSame || comment?.mode === CommentMode.Editing) return thread;
  thread.comments = [new NoteComment({ note: one.note, article: one.article }, thread)];
  thread.label = one.note.passage?.exact.slice(0, 40) ?? '';
  return thread;
}

function lineOf(document: TextDocument, { start, end }: Range): Range {
  return new Range(start.line, 0, end.line, document.lineAt(end.line).text.length);
}
