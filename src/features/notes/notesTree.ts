import { EventEmitter } from 'vscode';
import type { Disposable, Memento, TreeDataProvider, TreeItem } from 'vscode';
import type { Services } from '../../host/services';
import { filteredNotes, groupsOf, noteGroupings } from './noteGroups';
import type { NoteGrouping } from './noteGroups';
import { noteGroupItem, noteItem, noteNode } from './noteItems';
import type { NotesGroupNode, NotesNode } from './noteItems';
import type { NotesOverview } from './notesOverview';

const KEY = 'notesGroupedBy';
/** The notes by article, tag, place or date, what is not placed on top. */
export class NotesTree implements TreeDataProvider<NotesNode>, Disposable {
  private readonly changes = new EventEmitter<undefined>();
  private readonly listening: Disposable;
  private words = '';
  private roots: Promise<readonly NotesGroupNode[]> | undefined;
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
    return node.noteGroup.notes.map((listed) => noteNode(listed, node));
  }

  getParent(node: NotesNode): NotesNode | undefined {
    return 'listed' in node ? node.parent : undefined;
  }

  getTreeItem(node: NotesNode): TreeItem {
    return 'listed' in node ? noteItem(node) : noteGroupItem(node.noteGroup);
  }

  dispose(): void {
    this.listening.dispose();
    this.changes.dispose();
  }

  private renew(): void {
    this.roots = undefined;
    this.changes.fire(undefined);
  }

  private async ask(): Promise<readonly NotesGroupNode[]> {
    const { names, fold } = this.services;
    const all = await this.overview.all();
    if (all.length === 0) return [];
    await names.ready();
    const shown = this.words === '' ? all : filteredNotes(all, this.words, await fold());
    return groupsOf(shown, this.by, names).map((noteGroup) => ({ noteGroup }));
  }
}
