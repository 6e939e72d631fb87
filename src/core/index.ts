/**
 * The core's only door: text in, data out. No editor, no Node, no file reading; tables arrive as arguments. What a name
 * here leads to needs no name of its own: `Conversion['choices'][number]` is a choice.
 */

/** The engine that analyses articles, made once from the tables of language, and what it says: docs/analysis.md. */
export { createEngine } from './engine';
export type { Engine } from './engine';
export type { SourceText } from './studies';
export type { Tables } from './tables';
export type * from './article/model';
/** Provinces to townships, which an engine's gazetteer is asked for. */
export type { Division } from './places/gazetteer/gazetteer';

/** Texts and offsets: UTF-16, end exclusive. */
export { firstEndingAfter, overlaps, spanAt } from './text/span';
export type { Mention, Span } from './text/span';
/** The article as the finders see it, and the way back to the source. */
export type { Reading } from './text/reading';
/** The form in which texts of both scripts are compared, character by character. */
export { createFold } from './text/fold';
export type { Fold } from './text/fold';
/** Is a text Chinese? */
export { holdsChinese, isChinese } from './text/chinese';
/** Sentences of a text, and the part of a long one around what it is shown for. */
export { excerpt, sentenceAround, sentences } from './text/sentences';
/** What heads a table's cell, and a number in words. */
export { cellHeads } from './text/tableCell';
export { spelledOut } from './numerals/spelledOut';
/** Text of others, for a line of ours: control characters and directions of writing are shown, not obeyed. */
export { besideOthers, visibleControls } from './text/visibleControls';
/** Long work in short steps, and a long text in slices, each for one turn. */
export type { Steps } from './text/steps';
export { slicesOf } from './text/slices';

/** Made from an article: a calm text of its own, with the way from every character to its source and back. */
export { readingView } from './views/readingView';
/** The credits as a reader is shown them, the day in the article's address among them. */
export { shownCredits } from './views/shownCredits';
/** The fewest edits that make the reading text out of the source. */
export * as cleaning from './views/cleaning';
/** A passage as a citation, in every form that is asked for. */
export * as citations from './citations/index';
/** Figures that the text ties together and that cannot all be true. */
export { allFigureChecks, figureChecks } from './checks/figureChecks';
export type { Clash } from './checks/clash';
/** Notes on passages and articles, which find their place again in a text that changed. */
export * as annotations from './annotations/index';

/** The corpus: what it keeps of an article, and what lists and cards ask of it, wherever it is kept. */
export type { ArticleSummary } from './corpus/summary';
export type { CorpusEntry, InArticle } from './corpus/corpusIndex';
export type * from './corpus/questions';
export { SearchRefused } from './corpus/questions';
export { groupOrder } from './corpus/grouping';
export type { GroupBy } from './corpus/grouping';
/** Key words in context, a row a hit; and rows of tables for other programs. */
export { kwicPage } from './corpus/kwicPage';
export * as tableRows from './text/delimited';
/** What cards say of a figure: its bounds, and the others that count the same. */
export { figureBounds } from './corpus/figureBounds';
export { figuresOfSameNoun } from './corpus/figuresOfSameNoun';
/** A query as a file, checked when it is read. */
export * as queryFile from './corpus/queryFile';
/** A corpus that is kept: its articles in blocks, the blocks in segments, these in a storage. */
export * as articleBlocks from './corpus/store/articleBlocks';
export * as corpusStore from './corpus/store/index';

/** A file's bytes to the texts of its articles: encodings, and the one table of formats. */
export { articlesInFile } from './files/articleFile';
export type { ReadOptions } from './files/articleFile';
export * as fileFormats from './files/fileFormats';
export { UndecodableError, createDecode } from './files/decode';
export type { Decode } from './files/decode';
export type { Encoding } from './files/decodable';

/** Between scripts, every one-to-many choice told. */
export { createScriptConverter } from './conversion/converter';
export type { Conversion, ScriptConverter } from './conversion/converter';
export { conversionMap } from './conversion/conversionMap';
export type { TargetScript } from './conversion/routes';
/** What a conversion leaves as a name: places of an article, the reader's own words. */
export { protectedIn } from './conversion/protection';
export type { Protected } from './conversion/protected';
/** What a text tells of its script, without the dictionaries of a conversion. */
export { createScriptWeigher } from './script/scriptWeigher';
