import { EventEmitter, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, env, l10n } from 'vscode';
import type { Disposable, Memento, TreeDataProvider } from 'vscode';
import { besideOthers } from '../../core/index';
import type { Services } from '../../host/services';
import { commandIds } from '../../ids';
import { filteredNotes, groupsOf, noteGroupings, noteTitle } from './noteGroups';
import type { NoteGroup, NoteGrouping } from './noteGroups';
import { noteSignIds } from './noteColours';
import type { NoteRow } from './noteRows';
import { colourInWords, onOneLine, unplacedInWords } from './noteWords';
import { noteDocument, isUnplaced } from './notesOverview';
import type { ListedNote, NotesOverview } from './notesOverview';

interface GroupNode {
  readonly noteGroup: NoteGroup;
}

interface ListedNode extends NoteRow {
  readonly listed: ListedNote;
  readonly parent: GroupNode;
}

export type NotesNode = GroupNode | ListedNode;

const KEY = 'notesGroupedBy';
/** Characters of a passage that a row shows. */
const LONGEST = 60;

/** The notes by article, tag, place or date, what is not placed on top. */
export class NotesTree implements TreeDataProvider<NotesNode>, Disposable {
  private readonly changes = new EventEmitter<undefined>();
  private readonly listening: Disposable;
  private words = '';
  private roots: Promise<readonly GroupNode[]> | undefined;
  readonly onDidChangeTreeData = this.changes.event;

  constructor(
    private readonly services: Pick<Services, 'names' | 'fold'>,
    private readonly overview: NotesOverview,
    private readonly storage: Memento,
  ) {
    this.listening = overview.onDidChange(() => {
      this.renew();
    });
  }

  get filter(): string {
    return this.words;
  }

  get by(): NoteGrouping {
    const kept = this.storage.get<string>(KEY);
    return noteGroupings.find((one) => one === kept) ?? 'article';
  }

  async groupBy(by: NoteGrouping): Promise<void> {
    await this.storage.update(KEY, by);
    this.renew();
  }

  filterBy(words: string): void {
    this.words = words.trim();
    this.renew();
  }

  async getChildren(node?: NotesNode): Promise<NotesNode[]> {
    if (!node) return [...(await (this.roots ??= this.ask()))];
    if (!('noteGroup' in node)) return [];
    return node.noteGroup.notes.map((listed) => ({
      listed,
      noteOn: { note: listed.note, article: listed.article },
      parent: node,
    }));
  }

  getParent(node: NotesNode): NotesNode | undefined {
    return 'listed' in node ? node.parent : undefined;
  }

  getTreeItem(node: NotesNode): TreeItem {
    return 'listed' in node ? noteItem(node) : groupItemOf(node.noteGroup);
  }

  dispose(): void {
    this.listening.dispose();
    this.changes.dispose();
  }

  private renew(): void {
    this.roots = undefined;
    this.changes.fire(undefined);
  }

  private async ask(): Promise<readonly GroupNode[]> {
    const { names, fold } = this.services;
    const all = await this.overview.all();
    if (all.length === 0) return [];
    await names.ready();
    const shown = this.words === '' ? all : filteredNotes(all, this.words, await fold());
    return groupsOf(shown, this.by, names).map((noteGroup) => ({ noteGroup }));
  }
}

function groupItemOf({ key, label, notes, isUnplaced: isNowhere }: NoteGroup): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = `notes/${key}`;
  item.description = notes.length.toLocaleString(env.language);
  item.contextValue = isNowhere ? 'unplacedNotes' : 'notes';
  if (isNowhere) item.iconPath = new ThemeIcon('warning');
  const count = notes.length === 1 ? l10n.t('1 note') : l10n.t('{0} notes', item.description);
  item.accessibilityInformation = { label: `${label}, ${count}` };
  return item;
}

function noteItem({ listed, parent }: ListedNode): TreeItem {
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
  item.contextValue = isUnplaced(listed) ? 'noteUnplaced' : 'note';
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
