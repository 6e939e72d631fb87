import { Disposable, MarkdownString, OverviewRulerLane, Range, ThemeColor, Uri, window, workspace } from 'vscode';
import type { DecorationOptions, TextDocument, TextEditor, TextEditorDecorationType } from 'vscode';
import { annotations, overlaps } from '../../core/index';
import type { kwicPage } from '../../core/index';
import { fileOfDocument } from '../../host/corpus/articleUri';
import type { NoteOn } from '../../host/notes/notes';
import type { Services } from '../../host/services';
import { concordanceScheme } from '../../ids';
import { noteBorderIds, noteColourIds, noteSignIds } from './noteColours';
import { notesShownIn } from './shownNotes';
import type { NoteServices } from './shownNotes';

/** Milliseconds between the last change of a text and its highlights. */
const SETTLE = 250;

type KwicPage = ReturnType<typeof kwicPage>;
type DecorationServices = NoteServices & Pick<Services, 'kwicPages'>;
type Styles = Readonly<Record<annotations.NoteColour, TextEditorDecorationType>>;

/** Highlights in articles, their reading views and concordances. */
export function registerNoteDecorations(services: DecorationServices): Disposable {
  const highlights = new Highlights(services);
  return Disposable.from(
    highlights,
    window.onDidChangeVisibleTextEditors(() => {
      highlights.soon(0);
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (window.visibleTextEditors.some((editor) => editor.document === document)) highlights.soon(SETTLE);
    }),
    services.notes.onDidChange(() => {
      highlights.soon(0);
    }),
    services.chinese.onDidBecome(() => {
      highlights.soon(SETTLE);
    }),
    services.kwicPages.onDidChange(() => {
      highlights.soon(SETTLE);
    }),
  );
}

class Highlights implements Disposable {
  private styles: Styles | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly services: DecorationServices) {
    this.soon(SETTLE);
  }

  soon(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      for (const editor of window.visibleTextEditors)
        this.decorate(editor).catch((error: unknown) => {
          this.services.log.warn(String(error));
        });
    }, wait);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const style of Object.values(this.styles ?? {})) style.dispose();
  }

  private async decorate(editor: TextEditor): Promise<void> {
    const { document } = editor;
    const { version } = document;
    if (document.uri.scheme !== concordanceScheme && !this.services.chinese.is(document)) return;
    const found = await notesIn(this.services, document);
    if (document.version !== version || (found.length === 0 && !this.styles)) return;
    this.styles ??= createStyles();
    for (const colour of annotations.noteColours)
      editor.setDecorations(this.styles[colour], found.filter(({ note }) => note.colour === colour).map(decorationOf));
  }
}

interface Decorated extends NoteOn {
  readonly range: Range;
}

async function notesIn(services: DecorationServices, document: TextDocument): Promise<readonly Decorated[]> {
  if (document.uri.scheme !== concordanceScheme) return notesShownIn(services, document);
  const page = services.kwicPages.shownBy(document);
  return page ? notesOfHits(services, page) : [];
}

/** The hits that a note touches. */
async function notesOfHits(
  { notes, placedNotes, corpus }: DecorationServices,
  { hits }: KwicPage,
): Promise<readonly Decorated[]> {
  await notes.ready();
  const byDocument = new Map<string, KwicPage['hits'][number][]>();
  for (const hit of hits) {
    const { id } = hit.line.entry.summary;
    byDocument.set(id, [...(byDocument.get(id) ?? []), hit]);
  }
  const found: Decorated[] = [];
  for (const [id, own] of byDocument) {
    const uri = Uri.parse(id, true);
    const article = fileOfDocument(uri).id;
    const noted = notes.on(article);
    if (noted.length === 0) continue;
    for (const { note, placement } of await placedNotes.in(article, await corpus.text(uri), noted)) {
      if (placement?.kind !== 'placed') continue;
      for (const { row, at, line } of own)
        if (overlaps(line, placement)) found.push({ note, article, range: new Range(row, at.start, row, at.end) });
    }
  }
  return found;
}

/** Words of the reader and of others: shown, never obeyed. */
function decorationOf({ note, range }: Decorated): DecorationOptions {
  const words = [note.text, note.tags.map((one) => `#${one}`).join(' ')].filter((one) => one !== '');
  return {
    range,
    ...(words.length === 0 ? {} : { hoverMessage: new MarkdownString().appendText(words.join('\n\n')) }),
  };
}

function createStyles(): Styles {
  const style = (colour: annotations.NoteColour): TextEditorDecorationType =>
    window.createTextEditorDecorationType({
      backgroundColor: new ThemeColor(noteColourIds[colour]),
      border: '2px solid',
      borderColor: new ThemeColor(noteBorderIds[colour]),
      borderRadius: '2px',
      overviewRulerColor: new ThemeColor(noteSignIds[colour]),
      overviewRulerLane: OverviewRulerLane.Center,
    });
  return Object.fromEntries(annotations.noteColours.map((colour) => [colour, style(colour)])) as Styles;
}
