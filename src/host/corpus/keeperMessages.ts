import type { ClusterFailure, ClusterQuestions } from '../../core/corpus/cluster/index';
import type {
  Beside,
  CorpusFigures,
  FigureFileOptions,
  FigureQuery,
  LineGrouping,
  LineOptions,
  Range,
  SearchQuery,
  SearchTerm,
} from '../../core/index';
import type { Keeper } from './keeper';
import type { KeeperOptions, KeeperTables } from './localKeeper';

/** The questions and orders that are one message there and one back. */
export type Plain = Exclude<keyof Keeper | keyof ClusterQuestions, 'search' | 'figures' | 'dispose'>;

/** What is asked of figures that were found. */
export type FiguresCall = Extract<keyof CorpusFigures, 'rows' | 'groups' | 'points'>;

/** The first message to the thread: where it keeps the corpus, and what it reads with. */
export interface KeeperStart {
  /** A folder's path, or the name of a folder among a browser's private files; undefined: in memory. */
  readonly place: string | undefined;
  readonly engine: KeeperOptions['engine'];
  /** Undefined where the thread reads them itself. */
  readonly tables: KeeperTables | undefined;
}

export type KeeperRequest = { readonly start: KeeperStart } | AskedOfThread;

/** What a thread is asked once it has begun, whether it keeps a corpus or asks servers for one. */
export type AskedOfThread =
  | { readonly serial: number; readonly call: Plain; readonly args: readonly unknown[] }
  /** `search` is a number that the asker gives. */
  | { readonly serial: number; readonly search: number; readonly query: SearchQuery }
  /** What is known, when it is more than this asker was told last; askers are numbered, too. */
  | { readonly serial: number; readonly search: number; readonly progress: number }
  | { readonly serial: number; readonly search: number; readonly lines: Range; readonly options: LineOptions }
  | {
      readonly serial: number;
      readonly search: number;
      readonly groups: LineGrouping;
      readonly beside?: Beside | undefined;
    }
  | { readonly serial: number; readonly search: number; readonly collocates: number }
  | { readonly serial: number; readonly search: number; readonly counted: true }
  | { readonly search: number; readonly end: 'stop' | 'stopCounting' | 'dispose' }
  | FiguresRequest;

/** `figures` is a number that the asker gives. */
export type FiguresRequest =
  | { readonly serial: number; readonly figures: number; readonly meant: FigureQuery }
  | { readonly serial: number; readonly figures: number; readonly ask: FiguresCall; readonly args: readonly unknown[] }
  /** Begins a file; each `piece` asks for the next of it. */
  | { readonly serial: number; readonly figures: number; readonly file: number; readonly options: FigureFileOptions }
  | { readonly serial: number; readonly figures: number; readonly file: number; readonly piece: true }
  | { readonly figures: number; readonly end: 'dispose' };

export type KeeperAnswer =
  | { readonly serial: number; readonly result: unknown }
  | {
      readonly serial: number;
      readonly problem: string;
      /** The term of a search that can't be begun. */
      readonly refused?: SearchTerm;
      /** Why servers gave no answer. */
      readonly unanswered?: Pick<ClusterFailure, 'kind' | 'shards'>;
    }
  | { readonly log: string };
