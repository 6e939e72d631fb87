import type { ArticlePlace, CorpusQuestions } from '../../core/index';
import type { FileRead, IndexedPortion } from './fileToIndex';
import { recordsOnly } from './indexFiles';
import type { Keeper } from './keeper';
import type { KnownFiles } from './knownFiles';
import { noArticles } from './noArticles';
import type { Keeping } from './startKeeper';

/** Records that are taken over at once when a corpus is opened: more would hold the extension host too long. */
const AT_ONCE = 2000;
/** Records of files without an article that go to the store together. */
const RECORDS = 500;

/** The store of a corpus: begun when there is a first article, or something kept; until then nothing is in it. */
export class KeptCorpus {
  private keeper: Promise<Keeper> | undefined;
  private places: ReadonlyMap<string, ArticlePlace> = new Map();
  private waiting: FileRead[] = [];
  private last = 0;

  constructor(
    private readonly keeping: Keeping,
    private readonly known: KnownFiles,
  ) {}

  /** Opens what an earlier session kept. @returns whether it kept anything */
  async open(): Promise<boolean> {
    if (!(await this.keeping.isKept())) return false;
    await this.begun();
    return true;
  }

  /** Takes over how each file stood when it was read. */
  async takeOverFiles(): Promise<void> {
    const keeper = await this.begun();
    const damaged = new Set(await keeper.incomplete());
    for (let from = 0; ; from += AT_ONCE) {
      const records = await keeper.records(from, AT_ONCE);
      for (const record of records) if (!damaged.has(record.file)) this.known.take(record);
      if (records.length < AT_ONCE) return;
    }
  }

  async questions(): Promise<CorpusQuestions> {
    return this.keeper ? await this.keeper : noArticles;
  }

  /** Greater than all before, in whichever session. */
  nextReading(): number {
    return (this.last = Math.max(Date.now(), this.last + 1));
  }

  async begin(files: Parameters<Keeper['begin']>[0]): Promise<void> {
    await (await this.begun()).begin(files);
  }

  async take({ block, read }: IndexedPortion): Promise<void> {
    await (await this.begun()).take(block);
    for (const record of read) this.known.take(record);
  }

  /** Kept with the next article, or the next flush. */
  takeRecord(record: FileRead): void {
    this.known.take(record);
    this.waiting.push(record);
    if (this.keeper && this.waiting.length >= RECORDS) void this.pass();
  }

  async remove(files: readonly string[]): Promise<void> {
    if (files.length > 0) await (await this.keeper)?.remove(files);
  }

  async setByHand(places: ReadonlyMap<string, ArticlePlace>): Promise<void> {
    this.places = places;
    await (await this.keeper)?.setByHand(places);
  }

  async flush(): Promise<void> {
    await this.pass();
    await (await this.keeper)?.flush();
  }

  async rest(): Promise<void> {
    await (await this.keeper)?.rest();
  }

  dispose(): void {
    void this.keeper?.then((keeper) => {
      keeper.dispose();
    });
  }

  private async pass(): Promise<void> {
    const keeper = await this.keeper;
    if (keeper && this.waiting.length > 0) await keeper.take(recordsOnly(this.waiting.splice(0)));
  }

  private begun(): Promise<Keeper> {
    return (this.keeper ??= this.started());
  }

  private async started(): Promise<Keeper> {
    const keeper = await this.keeping.start();
    await keeper.setByHand(this.places);
    return keeper;
  }
}
