import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { Decode, Engine, Fold, ScriptConverter, Conversion, Steps } from '../core/index';
import type { ArticleAnalyser } from './corpus/analyser';
import type { Connections } from './corpus/connections';
import type { Corpus } from './corpus/corpus';
import type { LatestSearch } from './corpus/latestSearch';
import type { HandSetPlaces } from './corpus/handSetPlaces';
import type { DocumentAnalyses } from './documentAnalyses';
import type { Notes } from './notes/notes';
import type { PlacedNotes } from './notes/placedNotes';
import type { PlaceNames } from './placeNames';
import type { Platform } from './platform';
import type { Scripts } from './scripts';
import type { KwicPages } from './shown/kwicPages';
import type { ReadingViews } from './shown/readingViews';
import type { ChineseTexts } from './shown/chineseTexts';
import type { ShownArticles } from './shown/shownArticles';
import type { Pinyin } from './words/createPinyin';
import type { Glosses } from './words/glosses';
import type { Words } from './words/words';

/** What every feature may ask for. `activate` makes it once; a feature is `register…(services): Disposable`. */
export interface Services {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly platform: Platform;
  /** The engine, made on first need. */
  readonly engine: () => Promise<Engine>;
  /** A file's bytes to its text, in the encoding that they are in. */
  readonly decode: () => Promise<Decode>;
  /** The form in which both scripts are compared. */
  readonly fold: () => Promise<Fold>;
  /** Official place names in the reader's script. */
  readonly names: PlaceNames;
  /** The analyses of open documents, one a version. */
  readonly analyses: DocumentAnalyses;
  /** Analyses texts that may be long, or are no open document's, without holding the extension host. */
  readonly analyser: ArticleAnalyser;
  /** Every article of the workspace, or of the servers that a reader is connected to: what cards and lists ask. */
  readonly corpus: Corpus;
  readonly connections: Connections;
  /** The search whose results are shown. */
  readonly latestSearch: LatestSearch;
  /** The places that the reader set by hand, to hand them on. */
  readonly handSetPlaces: HandSetPlaces;
  /** What the reader keeps on passages and articles. */
  readonly notes: Notes;
  /** Where the passages of notes are in a text. */
  readonly placedNotes: PlacedNotes;
  /** What tells of a text's script. */
  readonly weigher: () => Promise<(text: string) => Steps<Conversion['evidence']>>;
  /** Converts between scripts; its dictionaries are read with the first conversion or the first card that needs them. */
  readonly converter: () => Promise<ScriptConverter>;
  /** Text in the reader's script. */
  readonly scripts: Scripts;
  /** The texts of reading views. */
  readonly readingViews: ReadingViews;
  /** The lines of open concordances. */
  readonly kwicPages: KwicPages;
  /** Which open documents are Chinese texts. */
  readonly chinese: ChineseTexts;
  /** What an open document shows of an article, whichever view of it that is. */
  readonly shown: ShownArticles;
  /** The word under the cursor. */
  readonly words: Words;
  /** How words and names are read. */
  readonly pinyin: Pinyin;
  /** What words mean in English. */
  readonly glosses: Glosses;
}
