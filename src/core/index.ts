/**
 * The core's only door: text in, data out. No editor, no Node, no file reading; tables arrive as arguments.
 */

/** Makes the engine that analyses articles from the tables of language; costs the parsing of the tables, once. */
export { createEngine } from './engine';
export type { Engine, SourceText } from './engine';
/** Which rules were asked about a character, and which one read it. */
export type { RuleAsked } from './match/rule';
/** The analysis of one article, as the command line prints it. */
export type * from './article/model';
/** What cards say of a figure: its bounds, and the others that count the same. */
export { figureBounds } from './corpus/figureBounds';
export { figuresOfSameNoun } from './corpus/figuresOfSameNoun';
/** What heads a table's cell. */
export { cellHeads } from './text/tableCell';
export type { CellHeads } from './text/tableCell';
/** A number in words. */
export { spelledOut } from './numerals/spelledOut';
export type { NumberWords } from './numerals/spelledOut';
/** Figures that the text ties together and that cannot all be true. */
export { allFigureChecks, figureChecks } from './checks/figureChecks';
export type { Clash, ClashKind } from './checks/clash';
/** The article as a calm text of its own, with the way from every character to its source and back. */
export { readingView } from './views/readingView';
export type { ReadingView, ShowLine, Shown } from './views/readingView';
/** The credits as a reader is shown them, the day in the article's address among them. */
export { shownCredits } from './views/shownCredits';
/** The fewest edits that make the reading text out of the source. */
export { cleaningEdits, withEdits } from './views/cleaning';
export type { Edit } from './views/cleaning';
/** Is a text Chinese? */
export { holdsChinese, isChinese } from './text/chinese';
/** Text of others, for a line of ours: control characters and directions of writing are shown, not obeyed. */
export { besideOthers, visibleControls } from './text/visibleControls';
/** Sentences of a text, and the part of a long one around what it is shown for. */
export { excerpt, sentenceAround } from './text/sentences';
/** The tables that an engine is made from. */
export type { Tables } from './tables';
/** The article as the finders see it, and the way back to the source. */
export type { Reading } from './text/reading';
/** The form in which texts of both scripts are compared, character by character. */
export { createFold } from './text/fold';
export type { Fold } from './text/fold';
/** Offsets: UTF-16, end exclusive. */
export { firstEndingAfter, overlaps, spanAt } from './text/span';
export type { Mention, Span } from './text/span';
/** What the corpus keeps of an article, and the questions that lists and cards ask of it. */
export { comparable, summarize } from './corpus/summary';
export type { ArticleSummary, CountedFigure, MentionCounts, SchemeInArticle } from './corpus/summary';
export { createCorpusIndex } from './corpus/corpusIndex';
export type { CorpusEntry, CorpusIndex, InArticle, IndexedEntry } from './corpus/corpusIndex';
export { groupEntries, groupOrder } from './corpus/grouping';
export type { Group, GroupBy, GroupOrder } from './corpus/grouping';
export { createFilter } from './corpus/filter';
export { schemeOverviews } from './corpus/schemeIndex';
export type { Expansion, SchemeOverview } from './corpus/schemeIndex';
export { concordance } from './corpus/concordance';
export type { ConcordanceHit } from './corpus/concordance';
/** What is asked of a corpus, wherever it is kept. */
export { SearchRefused } from './corpus/questions';
export type * from './corpus/questions';
/** Articles in blocks, segments and a storage, and the answers that they give. */
export { SegmentStore } from './corpus/store/segmentStore';
export { storeQuestions } from './corpus/store/storeQuestions';
export { BlockWriter } from './corpus/store/blockWriter';
export { storedArticle } from './corpus/store/storedArticle';
export { findInText } from './corpus/store/termMatcher';
export type { IsWord } from './corpus/store/termMatcher';
export { createWordEnds } from './corpus/store/wordEnds';
export { checksum } from './corpus/store/checksum';
export { memoryStorage } from './corpus/store/storage';
export type { Storage, StoredFile } from './corpus/store/storage';
export type { BlockBytes } from './corpus/store/blockParts';
export type { FileRecord, FileState } from './corpus/store/fileRecord';
/** The gazetteer, to ask by code, parent and name; an engine has one. */
export type { Division } from './places/gazetteer/gazetteer';
export type { Gazetteer } from './places/gazetteer/gazetteerQuery';
/** A file's bytes to the texts of its articles: encodings and formats. */
export { articlesInFile } from './files/articleFile';
export type { ReadOptions } from './files/articleFile';
/** Which files are articles, and which of them are nothing but the article: the one table of formats. */
export { articleEndings, formatOf } from './files/formats';
export type { BadLine, Damage } from './files/articleText';
export { UndecodableError, createDecode } from './files/decode';
export type { Decode, DecidedBy } from './files/decode';
export type { DecodeBytes, Encoding } from './files/decodable';
/** Converts between scripts, every one-to-many choice told; the tables are `ConversionTables`. */
export { createScriptWeigher } from './script/scriptWeigher';
export type { ScriptWeigher } from './script/scriptWeigher';
export { createScriptConverter } from './conversion/converter';
export type { Conversion, ScriptConverter } from './conversion/converter';
export type { ConversionTables, ConvertOptions } from './conversion/conversionParts';
export type { Choice } from './conversion/choices';
export type { Steps } from './text/steps';
export { conversionMap } from './conversion/conversionMap';
export type { ConversionMap } from './conversion/conversionMap';
export type { ScriptEvidence } from './script/scriptEvidence';
/** A long text in slices, each for one turn. */
export { slicesOf } from './text/slices';
/** What a conversion leaves as a name: places of an article, the reader's own words. */
export { protectedIn } from './conversion/protection';
export type { Protected, ReaderWords } from './conversion/protected';
export type { SourceScript, TargetScript } from './conversion/routes';
