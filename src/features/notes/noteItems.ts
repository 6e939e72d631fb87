import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, env, l10n } from 'vscode';
import { besideOthers } from '../../core/index';
import { commandIds } from '../../ids';
import type { PassageRow } from '../shared/passage';
import { noteTitle } from './noteGroups';
import type { NoteGroup } from './noteGroups';
import { noteSignIds } from './noteColours';
import type { NoteRow } from './noteRows';
import { colourInWords, onOneLine, unplacedInWords } from './noteWords';
import { noteDocument, isUnplaced } from './notesOverview';
import type { ListedNote } from './notesOverview';

/** A group of the Notes view. */
export interface NotesGroupNode {
  readonly noteGroup: NoteGroup;
}

/** A note in it; one that is placed stands for its passage. */
interface ListedNode extends NoteRow, Partial<PassageRow> {
  readonly listed: ListedNote;
  readonly parent: NotesGroupNode;
}

export type NotesNode = NotesGroupNode | ListedNode;

/** Characters of a passage that a row shows. */
const LONGEST = 60;

export function noteNode(listed: ListedNote, parent: NotesGroupNode): ListedNode {
  const { note, article, placement } = listed;
  const node = { listed, noteOn: { note, article }, parent };
  if (placement?.kind !== 'placed') return node;
  return { ...node, passage: { uri: noteDocument(listed).toString(), start: placement.start, end: placement.end } };
}

export function noteGroupItem({ key, label, notes, isUnplaced: isNowhere }: NoteGroup): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = `notes/${key}`;
  item.description = notes.length.toLocaleString(env.language);
  item.contextValue = isNowhere ? 'unplacedNotes' : 'notes';
  if (isNowhere) item.iconPath = new ThemeIcon('warning');
  const count = notes.length === 1 ? l10n.t('1 note') : l10n.t('{0} notes', item.description);
  item.accessibilityInformation = { label: `${label}, ${count}` };
  return item;
}

export function noteItem({ listed, parent }: ListedNode): TreeItem {
  const { note, placement } = listed;
  const passage = onOneLine(note.passage?.exact ?? noteTitle(listed));
  const item = new TreeItem(besideOthers(passage.length > LONGEST ? `${passage.slice(0, LONGEST)}…` : passage));
  item.id = `${parent.noteGroup.key}/${note.id}`;
  item.iconPath = new ThemeIcon(
    note.text === '' ? 'circle-filled' : 'comment',
    new ThemeColor(noteSignIds[note.colour]),
  );
  const tags = note.tags.map((tag) => `#${tag}`);
  const why = isUnplaced(listed)
    ? unplacedInWords(placement?.kind === 'unplaced' ? placement.because : 'no-article')
    : undefined;
  item.description = besideOthers([why, onOneLine(note.text), tags.join(' ')].filter(Boolean).join(' · '));
  item.tooltip = besideOthers(
    [passage, note.text, tags.join(' '), noteTitle(listed), why].filter(Boolean).join('\n\n'),
  );
  item.contextValue = isUnplaced(listed) ? 'noteUnplaced' : placement ? 'note' : 'noteOnArticle';
  const said = [passage, colourInWords(note.colour), onOneLine(note.text), tags.join(' '), why]
    .filter(Boolean)
    .join(', ');
  item.accessibilityInformation = { label: besideOthers(said) };
  const span = placement?.kind === 'placed' ? placement : (placement?.suggestion ?? { start: 0, end: 0 });
  if (listed.entry)
    item.command = {
      command: commandIds.showSpan,
      title: l10n.t('Show in article'),
      arguments: [noteDocument(listed).toString(), span.start, span.end],
    };
  return item;
}
