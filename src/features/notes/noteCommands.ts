import { Disposable, QuickPickItemKind, ThemeColor, ThemeIcon, commands, l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { annotations } from '../../core/index';
import type { NoteOn } from '../../host/notes/notes';
import { commandIds } from '../../ids';
import { pickOne } from '../shared/pickOne';
import { noteSignIds } from './noteColours';
import { changedNote, keep, newNote, selectedPassage } from './newNote';
import { askedNotes } from './noteRows';
import { colourInWords } from './noteWords';
import { articleOf, notesAtSelection } from './shownNotes';
import type { NoteServices } from './shownNotes';

/** What is done with a passage, or with notes that are there: colour, tags, removal, another place. */
export function registerNoteCommands(services: NoteServices): Disposable {
  let usual: annotations.NoteColour = 'yellow';
  return Disposable.from(
    commands.registerCommand(commandIds.highlight, async (clicked?: unknown, selected?: unknown) => {
      const colour = await askColour(usual);
      if (!colour) return;
      usual = colour;
      await highlight(services, askedNotes(clicked, selected), colour);
    }),
    commands.registerCommand(commandIds.highlightAgain, () => highlight(services, [], usual)),
    commands.registerCommand(commandIds.tagNote, (clicked?: unknown, selected?: unknown) =>
      tag(services, askedNotes(clicked, selected)),
    ),
    commands.registerCommand(commandIds.removeNote, (clicked?: unknown, selected?: unknown) =>
      remove(services, askedNotes(clicked, selected)),
    ),
    commands.registerCommand(commandIds.placeNote, (clicked?: unknown) =>
      place(services, askedNotes(clicked, undefined)[0]),
    ),
  );
}

async function askColour(current: annotations.NoteColour): Promise<annotations.NoteColour | undefined> {
  const items = annotations.noteColours.map((colour) => ({
    label: colourInWords(colour),
    iconPath: new ThemeIcon('circle-filled', new ThemeColor(noteSignIds[colour])),
    colour,
  }));
  const title = l10n.t('Colour of the highlight');
  return (
    await pickOne(
      title,
      items,
      items.find(({ colour }) => colour === current),
    )
  )?.colour;
}

/** Gives the notes that are meant another colour; where there are none, makes one of the selection. */
async function highlight(
  services: NoteServices,
  asked: readonly NoteOn[],
  colour: annotations.NoteColour,
): Promise<void> {
  const meant = asked.length > 0 ? asked : await sameAsSelected(services);
  await keep(services, async () => {
    if (meant.length > 0) await services.notes.put(meant.map((one) => changedNote(one, { colour })));
    else await markSelected(services, { colour });
  });
}

/** With nothing selected the note under the cursor; with a selection only what covers the very same stretch. */
async function sameAsSelected(services: NoteServices): Promise<readonly NoteOn[]> {
  const editor = window.activeTextEditor;
  if (!editor) return [];
  const touched = await notesAtSelection(services, editor);
  const { selection } = editor;
  return selection.isEmpty ? touched.slice(0, 1) : touched.filter(({ range }) => range.isEqual(selection)).slice(0, 1);
}

async function markSelected(services: NoteServices, said: Parameters<typeof newNote>[1]): Promise<void> {
  const editor = window.activeTextEditor;
  const selected = editor && (await selectedPassage(services, editor));
  if (selected) await services.notes.put([newNote(selected.article, { ...said, passage: selected.passage })]);
}

interface TagItem extends QuickPickItem {
  readonly tag: string;
}

async function tag(services: NoteServices, asked: readonly NoteOn[]): Promise<void> {
  const meant = asked.length > 0 ? asked : await sameAsSelected(services);
  const tags = await askTags(services, meant);
  if (!tags) return;
  await keep(services, async () => {
    if (meant.length > 0) await services.notes.put(meant.map((one) => changedNote(one, { tags })));
    else await markSelected(services, { tags });
  });
}

/** Any of the tags that are there, and what is typed; several are parted by commas. */
function askTags({ notes }: NoteServices, meant: readonly NoteOn[]): Promise<readonly string[] | undefined> {
  const all = [...notes.all().values()].flat().flatMap(({ note }) => note.tags);
  const known = [...new Set(all)].sort().map((one): TagItem => ({ label: one, tag: one }));
  const box = window.createQuickPick<TagItem>();
  box.title = l10n.t('Tags of the note');
  box.placeholder = l10n.t('Choose tags, or type new ones, parted by commas');
  box.canSelectMany = true;
  const own = new Set(meant.flatMap(({ note }) => note.tags));
  box.items = known;
  box.selectedItems = known.filter((item) => own.has(item.tag));
  box.onDidChangeValue((value) => {
    const chosen = new Set(box.selectedItems.map((item) => item.tag));
    const typed = typedTags(value)
      .filter((one) => !all.includes(one))
      .map((one): TagItem => ({ label: one, tag: one, alwaysShow: true }));
    const rest = typed.length > 0 ? [{ label: '', kind: QuickPickItemKind.Separator, tag: '' }, ...known] : known;
    box.items = [...typed, ...rest];
    box.selectedItems = box.items.filter((item) => chosen.has(item.tag) || typed.includes(item));
  });
  return new Promise((resolve) => {
    box.onDidAccept(() => {
      resolve([...new Set(box.selectedItems.map((item) => item.tag).filter((one) => one !== ''))]);
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}

const typedTags = (value: string): string[] =>
  value
    .split(/[,，、;；]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');

async function remove(services: NoteServices, asked: readonly NoteOn[]): Promise<void> {
  const meant = asked.length > 0 ? asked : await sameAsSelected(services);
  if (meant.length === 0) {
    void window.showInformationMessage(l10n.t('No note stands at the cursor.'));
    return;
  }
  await keep(services, () => services.notes.remove(meant.map(({ note }) => note.id)));
  await offerBack(services, meant);
}

/** What was taken away by mistake comes back. */
async function offerBack(services: NoteServices, removed: readonly NoteOn[]): Promise<void> {
  const undo = l10n.t('Undo');
  const sentence = removed.length === 1 ? l10n.t('1 note removed.') : l10n.t('{0} notes removed.', removed.length);
  void window
    .showInformationMessage(sentence, undo)
    .then((answer) => (answer === undo ? keep(services, () => services.notes.put(removed)) : undefined));
  await Promise.resolve();
}

/** Puts a note on what is selected in its article: the reader’s own word on where it belongs. */
async function place(services: NoteServices, meant: NoteOn | undefined): Promise<void> {
  const editor = window.activeTextEditor;
  if (!meant || !editor) return;
  if (articleOf(editor.document.uri) !== meant.article) {
    void window.showInformationMessage(l10n.t('Open the note’s article and select its passage first.'));
    return;
  }
  const selected = await selectedPassage(services, editor);
  if (selected) await keep(services, () => services.notes.put([changedNote(meant, { passage: selected.passage })]));
}
