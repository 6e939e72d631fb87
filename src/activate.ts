import { window } from 'vscode';
import type { Disposable, ExtensionContext } from 'vscode';
import { registerArticleDates } from './features/articleDates/register';
import { registerArticleLanguage } from './features/articleLanguage/register';
import { registerAssistants } from './features/assistants/register';
import { registerCards } from './features/cards/register';
import { registerCitations } from './features/citations/register';
import { registerCleaning } from './features/cleaning/register';
import { registerConcordance } from './features/concordance/register';
import { registerConnection } from './features/connection/register';
import { registerContradictions } from './features/contradictions/register';
import { registerCopies } from './features/copies/register';
import { registerCorpusSearch } from './features/corpusSearch/register';
import { registerCorpusTree } from './features/corpusTree/register';
import { registerDecorations } from './features/decorations/register';
import { registerFigureChecks } from './features/figureChecks/register';
import { registerFigures } from './features/figures/register';
import { registerFiguresView } from './features/figuresView/register';
import { registerGoToArticle } from './features/goToArticle/register';
import { registerInlayHints } from './features/inlayHints/register';
import { registerNotes } from './features/notes/register';
import { registerOutline } from './features/outline/register';
import { registerReadingView } from './features/readingView/register';
import { registerSamples } from './features/samples/register';
import { registerSchemesView } from './features/schemesView/register';
import { registerScripts } from './features/scripts/register';
import { registerSemanticTokens } from './features/semanticTokens/register';
import { registerWords } from './features/words/register';
import { openInTheirEncoding, provideArticleDocuments } from './host/corpus/articleDocuments';
import { lazyConverter } from './host/lazyConverter';
import { Connections } from './host/corpus/connections';
import { CorpusStore } from './host/corpus/corpusStore';
import { HandSetPlaces } from './host/corpus/handSetPlaces';
import { ShownCorpus } from './host/corpus/shownCorpus';
import { keeping } from './host/corpus/startKeeper';
import { lanesOn, startAnalyser } from './host/corpus/startAnalyser';
import { CorpusWatch } from './host/corpus/watch';
import { DocumentAnalyses } from './host/documentAnalyses';
import { lazyDecode, lazyEngine, lazyFold, lazyTables, lazyWeigher } from './host/lazyEngine';
import { Notes } from './host/notes/notes';
import { PlacedNotes } from './host/notes/placedNotes';
import { ConvertedPlaceNames } from './host/placeNames';
import type { Platform } from './host/platform';
import { createScripts } from './host/scripts';
import type { Services } from './host/services';
import { ChineseTexts } from './host/shown/chineseTexts';
import { KwicPages } from './host/shown/kwicPages';
import { ReadingViews } from './host/shown/readingViews';
import { ArticleReadings } from './host/shown/readings';
import { ShownArticles } from './host/shown/shownArticles';
import { createSegmenter } from './host/words/segmenter';
import { createGlosses } from './host/words/glosses';
import { createPinyin } from './host/words/createPinyin';
import { createWords } from './host/words/createWords';

/** The table of contents: what the reader sees, one line each. */
function register(services: Services): Disposable[] {
  return [
    registerCorpusTree(services),
    registerConnection(services),
    registerGoToArticle(services),
    registerSchemesView(services),
    registerContradictions(services),
    registerCopies(services),
    registerCorpusSearch(services),
    registerConcordance(services),
    registerArticleLanguage(services),
    registerCards(services),
    registerFigures(services),
    registerArticleDates(services),
    registerCitations(services),
    registerFigureChecks(services),
    registerFiguresView(services),
    registerOutline(services),
    registerSemanticTokens(services),
    registerInlayHints(services),
    registerReadingView(services),
    registerCleaning(services),
    registerDecorations(services),
    registerWords(services),
    registerNotes(services),
    registerScripts(services),
    registerSamples(services),
    registerAssistants(services),
  ];
}

const notesOf = (
  { storageUri }: ExtensionContext,
  { engine, log, platform }: Pick<Services, 'engine' | 'log' | 'platform'>,
) => ({
  ...{ notes: new Notes(storageUri, log, platform), placedNotes: new PlacedNotes(engine), kwicPages: new KwicPages() },
});

interface CorporaNeed extends Pick<Services, 'platform' | 'log' | 'decode' | 'analyser' | 'handSetPlaces'> {
  readonly tables: ReturnType<typeof lazyTables>;
}

/** The corpus of the workspace's files, and what shows that of servers in its place. */
function corporaOf({ tables, handSetPlaces, ...needs }: CorporaNeed, context: ExtensionContext) {
  const { platform, log } = needs;
  const storage = context.workspaceState;
  const { version } = context.extension.packageJSON as { readonly version: string };
  const extension = { uri: context.extensionUri, version };
  const keptIn = keeping({ platform, tables, log, storage: context.storageUri, extension });
  const [lanes, { readRange, wholeFiles }] = [lanesOn(platform), platform];
  const folder = new CorpusStore({ ...needs, readRange, wholeFiles, lanes, storage, handSetPlaces, keeping: keptIn });
  const corpus = new ShownCorpus(folder);
  const connections = new Connections({ platform, tables, log, corpus, storage, secrets: context.secrets });
  return { folder, corpus, connections };
}

export function activateOn(platform: Platform, context: ExtensionContext): void {
  const log = window.createOutputChannel('Corpus Reader', { log: true });
  const tables = lazyTables(context.extensionUri);
  const engine = lazyEngine(tables);
  const converter = lazyConverter(context.extensionUri);
  const fold = lazyFold(tables);
  const decode = lazyDecode(tables);
  const names = new ConvertedPlaceNames(async () => (await converter()).traditionalPlace);
  const analyser = startAnalyser({ platform, tables, engine, decode, log });
  const analyses = new DocumentAnalyses(engine, analyser);
  const handSetPlaces = new HandSetPlaces(context.storageUri, context.workspaceState, log);
  const { folder, corpus, connections } = corporaOf(
    { platform, tables, log, decode, analyser, handSetPlaces },
    context,
  );
  const scripts = createScripts(converter);
  const readings = new ArticleReadings(engine);
  const readingViews = new ReadingViews(analyses, readings, scripts);
  const chinese = new ChineseTexts(folder);
  const shown = new ShownArticles({ chinese, analyses, readings, views: readingViews });
  const services: Services = {
    ...{ context, log, platform, engine, converter, decode, fold, names, analyser, analyses, corpus, handSetPlaces },
    ...{ connections, weigher: lazyWeigher(tables), scripts, readingViews, chinese, shown },
    ...{ pinyin: createPinyin(platform, log) },
    ...notesOf(context, { engine, log, platform }),
    ...{ latestSearch: { asked: undefined }, glosses: createGlosses(context.extensionUri) },
    words: createWords({ segment: createSegmenter(platform, log), tables, converter }),
  };
  context.subscriptions.push(
    ...[log, names, analyses, corpus, connections, folder, handSetPlaces, readingViews, chinese],
    ...[services.notes, services.kwicPages],
    new CorpusWatch(folder),
    provideArticleDocuments(corpus),
    openInTheirEncoding(folder),
    ...register(services),
  );
  chinese.start();
  void folder.open();
}
