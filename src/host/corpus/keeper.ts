import type { ArticlePlace, CorpusQuestions, articleBlocks } from '../../core/index';

/** What the extension host asks of the store of a corpus, on whichever thread that is. */
export interface Keeper extends CorpusQuestions {
  /** The files that are known from `from` on, at most `count`; fewer where these are the last. */
  records(from: number, count: number): Promise<readonly articleBlocks.FileRecord[]>;
  /** Files of which less is kept than their records say, because a part was damaged. */
  incomplete(): Promise<readonly string[]>;
  /** A reading has begun: where its file was never read, the articles are seen as they come. */
  begin(files: readonly { readonly file: string; readonly reading: number }[]): Promise<void>;
  take(block: articleBlocks.BlockBytes): Promise<void>;
  remove(files: readonly string[]): Promise<void>;
  /** Places set by hand, by the article's id: all there are. */
  setByHand(places: ReadonlyMap<string, ArticlePlace>): Promise<void>;
  /** Writes what is not written. */
  flush(): Promise<void>;
  /** Tidies up, for as long as there is anything to do. */
  rest(): Promise<void>;
  dispose(): void;
}
