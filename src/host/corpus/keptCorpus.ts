import type { ArticlePlace, CorpusQuestions } from '../../core/index';
import type { FileRead, IndexedPortion } from './fileToIndex';
import { recordsOnly } from './indexFiles';
import type { Keeper } from './keeper';
import type { KnownFiles } from './knownFiles';
import { noArticles } from './noArticles';
import type { ThreadLoss } from './restartedTalk';
import type { Keeping } from './startKeeper';
import { Unanswered } from './unanswered';

/** Records that are taken over at once when a corpus is opened: more would hold the extension host too long. */
const AT_ONCE = 2000;
/** Records of files without an article that go to the store together. */
const RECORDS = 500;

/**
 * The store of a corpus: begun when there is a first article, or something kept; until then nothing is in it. What it is given
 * and does not take because it ended is no failure here: whoever is told of the loss has it read again.
 */
export class KeptCorpus {
  private keeper: Promise<Keeper> | undefined;
  private places: ReadonlyMap<string, ArticlePlace> = new Map();
  private waiting: FileRead[] = [];
  private last = 0;

  /** @param lost told when what keeps the corpus ends, and with it all that it had not written */
  constructor(
    private readonly keeping: Keeping,
    private readonly known: KnownFiles,
    private readonly lost: (loss: ThreadLoss) => void,
  ) {}

  /** Opens what an earlier session kept. @returns whether it kept anything */
  async open(): Promise<boolean> {
    if (!(await this.keeping.isKept())) return false;
    await this.begun();
    return true;
  }

  /** Takes over how each file that the store holds stood when it was read; any other is known no more. */
  async takeOverFiles(): Promise<void> {
    const keeper = await this.begun();
    const damaged = new Set(await keeper.incomplete());
    const held = new Set<string>();
    for (let from = 0, more = true; more; from += AT_ONCE) {
      const records = await keeper.records(from, AT_ONCE);
      for (const record of records.filter(({ file }) => !damaged.has(file))) {
        this.known.take(record);
        held.add(record.file);
      }
      more = records.length === AT_ONCE;
    }
    for (const file of this.known.all()) if (!held.has(file)) this.known.remove(file);
  }

  /** After a loss that was the last of too many: the next that is asked starts anew. */
  async startAgain(): Promise<void> {
    this.keeper = undefined;
    await this.begun();
  }

  async questions(): Promise<CorpusQuestions> {
    return this.keeper ? await this.keeper : noArticles;
  }

  /** Greater than all before, in whichever session. */
  nextReading(): number {
    return (this.last = Math.max(Date.now(), this.last + 1));
  }

  async begin(files: Parameters<Keeper['begin']>[0]): Promise<void> {
    await orLost(async () => (await this.begun()).begin(files));
  }

  async take({ block, read }: IndexedPortion): Promise<void> {
    await orLost(async () => (await this.begun()).take(block));
    for (const record of read) this.known.take(record);
  }

  /** Kept with the next article, or the next flush. */
  takeRecord(record: FileRead): void {
    this.known.take(record);
    this.waiting.push(record);
    if (this.keeper && this.waiting.length >= RECORDS) void this.pass();
  }

  async remove(files: readonly string[]): Promise<void> {
    if (files.length > 0) await orLost(async () => (await this.keeper)?.remove(files));
  }

  async setByHand(places: ReadonlyMap<string, ArticlePlace>): Promise<void> {
    this.places = places;
    await orLost(async () => (await this.keeper)?.setByHand(places));
  }

  async flush(): Promise<void> {
    await this.pass();
    await orLost(async () => (await this.keeper)?.flush());
  }

  async rest(): Promise<void> {
    await orLost(async () => (await this.keeper)?.rest());
  }

  dispose(): void {
    void this.keeper?.then((keeper) => {
      keeper.dispose();
    });
  }

  private async pass(): Promise<void> {
    const keeper = await this.keeper;
    if (keeper && this.waiting.length > 0) await orLost(async () => keeper.take(recordsOnly(this.waiting.splice(0))));
  }

  private begun(): Promise<Keeper> {
    return (this.keeper ??= this.started());
  }

  private async started(): Promise<Keeper> {
    const keeper = await this.keeping.start(this.lost);
    await keeper.setByHand(this.places);
    return keeper;
  }
}

async function orLost(give: () => Promise<void> | Promise<undefined>): Promise<void> {
  try {
    await give();
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
  }
}
