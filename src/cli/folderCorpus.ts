import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDecode, createEngine } from '../core/index';
import type { CorpusEntry, Decode, Engine, Tables } from '../core/index';
import { articlesOf } from '../host/corpus/articleTexts';
import type { FileRead } from '../host/corpus/fileToIndex';
import { folderStorage } from '../host/corpus/folderStorage';
import { indexFiles, recordsOnly } from '../host/corpus/indexFiles';
import type { Keeper } from '../host/corpus/keeper';
import { localKeeper } from '../host/corpus/localKeeper';
import { decodeBytes } from '../host/decodeBytes';
import { nextTurn } from '../host/nextTurn';
import type { ToolCorpus } from '../tools/index';
import { filesBelow, bytesByPart } from './articles';
import { UnreadableFile } from './failure';

interface Reader {
  readonly engine: Engine;
  readonly decode: Decode;
}

/**
 * The articles of files and folders, to be asked about while they are read, as the editor reads those of a workspace. What
 * is kept of them lies in a folder of the system's temporary files until `dispose`.
 */
export class FolderCorpus implements ToolCorpus {
  readonly questions: Keeper;
  private readonly files = new Set<string>();
  private failed = 0;
  private done = 0;
  private state: 'looking' | 'reading' | 'read' = 'looking';
  private isStopped = false;

  private constructor(
    keeper: Keeper,
    private readonly folder: string,
    private readonly reader: Reader,
  ) {
    this.questions = keeper;
  }

  static async open(tables: Tables): Promise<FolderCorpus> {
    const folder = await mkdtemp(join(tmpdir(), 'corpus-reader-'));
    const options = { engine: 'command line', log: () => undefined };
    const keeper = await localKeeper(folderStorage(folder), tables, options);
    return new FolderCorpus(keeper, folder, {
      engine: createEngine(tables),
      decode: createDecode(tables, decodeBytes),
    });
  }

  progress: ToolCorpus['progress'] = () => {
    if (this.state === 'read') return undefined;
    return { done: this.done, total: this.state === 'looking' ? 0 : this.files.size };
  };

  notRead: ToolCorpus['notRead'] = () => this.failed;
  article: ToolCorpus['article'] = (id) => this.questions.article(id);
  language: ToolCorpus['language'] = () => Promise.resolve(this.reader.engine);

  /** Only a file that the reading found is opened. */
  async text({ summary: { id } }: CorpusEntry): Promise<string> {
    const file = this.files.has(id) ? id : id.replace(/#L\d+$/u, '');
    if (this.files.has(file)) {
      for await (const part of bytesByPart(file, this.reader.decode)) {
        if ('line' in part) continue;
        const { articles } = articlesOf(this.reader.decode, { id: file, path: file, ...part }, {});
        const found = articles.find((article) => article.id === id);
        if (found) return found.text;
      }
    }
    throw new Error(`${file} no longer holds this article.`);
  }

  /** Reads all files, others having their turns between; resolves when that is done. */
  async read(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      for await (const file of filesBelow(path)) {
        if (file instanceof UnreadableFile) this.failed++;
        else this.files.add(file);
      }
    }
    this.state = 'reading';
    let reading = 0;
    for (const file of this.files) {
      if (this.isStopped) return;
      await this.readFile(file, ++reading).catch(() => this.failed++);
      this.done++;
    }
    await this.questions.flush();
    this.state = 'read';
  }

  async dispose(): Promise<void> {
    this.isStopped = true;
    await rm(this.folder, { recursive: true, force: true });
  }

  /** A file of lines is read some lines at a time; its record is made when all have been. */
  private async readFile(file: string, reading: number): Promise<void> {
    const state = { size: 0, time: 0, hash: '' };
    const whole: FileRead = { file, reading, state, articles: 0, notRead: [] };
    let articles = 0;
    let isOfLines = false;
    for await (const part of bytesByPart(file, this.reader.decode)) {
      isOfLines ||= 'line' in part || 'lines' in part;
      if ('line' in part) this.failed++;
      else articles += await this.index({ id: file, path: file, reading, state, ...part });
    }
    if (isOfLines) await this.questions.take(recordsOnly([{ ...whole, articles }]));
  }

  private async index(file: Parameters<typeof indexFiles>[1][number]): Promise<number> {
    let articles = 0;
    for (const portion of indexFiles(this.reader, [file], {})) {
      if (portion) {
        await this.questions.take(portion.block);
        for (const { articles: more, notRead } of portion.read) {
          articles += more;
          this.failed += notRead.length;
        }
      }
      await nextTurn();
    }
    return articles;
  }
}
