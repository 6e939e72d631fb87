/** Every command, view, setting and context key of the extension, once. A test holds them against package.json. */

export const extensionId = 'corpus-reader.corpus-reader';

export const languageId = 'zh-article';

/** The way through what the reader can do, shown at the first start. */
export const walkthroughId = 'corpusReader.start';

/** The scheme of read-only documents that hold one article of a file with many (or of a saved page). */
export const articleScheme = 'corpus-reader-article';

/** The scheme of reading views: read-only, their URI holds the source and the script. */
export const readingScheme = 'corpus-reading';

/** The scheme of cleaned articles, the right side of the diff before they are written. */
export const cleanedScheme = 'corpus-cleaned';

/** The scheme of read-only documents that show a source in another script. */
export const convertedScheme = 'corpus-converted';

/** The scheme of concordances: read-only documents, their URI holds what is looked for and where. */
export const concordanceScheme = 'corpus-concordance';

/** The scheme of tables of collocates: read-only documents, their URI holds what is looked for and where. */
export const collocatesScheme = 'corpus-collocates';

/** The language of concordances, which decides how the editor shows them. */
export const concordanceLanguageId = 'corpus-concordance';

/** The kind of the tabs that show the figures of the corpus, by which VS Code knows them after a reload. */
export const figuresViewType = 'corpusReader.figures';

/** What opens files that hold a query. */
export const queryEditorType = 'corpusReader.query';

/** What offers the server of tools to the editor. */
export const serverProviderId = 'corpusReader.server';
/** What makes the comment threads of notes. */
export const noteControllerId = 'corpusReader.notes';

export const commandIds = {
  openFolder: 'corpusReader.openFolder',
  openSamples: 'corpusReader.openSamples',
  connect: 'corpusReader.connect',
  disconnect: 'corpusReader.disconnect',
  askServersAgain: 'corpusReader.askServersAgain',
  stopReading: 'corpusReader.stopReading',
  readOn: 'corpusReader.readOn',
  includeConverted: 'corpusReader.includeConverted',
  leaveOutConverted: 'corpusReader.leaveOutConverted',
  exportPlaces: 'corpusReader.exportPlaces',
  importPlaces: 'corpusReader.importPlaces',
  refresh: 'corpusReader.refresh',
  showMoreArticles: 'corpusReader.showMoreArticles',
  groupBy: 'corpusReader.groupBy',
  orderPlacesBy: 'corpusReader.orderPlacesBy',
  filter: 'corpusReader.filter',
  narrowArticles: 'corpusReader.narrowArticles',
  clearFilter: 'corpusReader.clearFilter',
  revealInTree: 'corpusReader.revealInTree',
  setPlace: 'corpusReader.setPlace',
  removePlace: 'corpusReader.removePlace',
  openToSide: 'corpusReader.openToSide',
  revealInExplorer: 'corpusReader.revealInExplorer',
  goToArticle: 'corpusReader.goToArticle',
  copyArticlePath: 'corpusReader.copyArticlePath',
  search: 'corpusReader.search',
  searchHere: 'corpusReader.searchHere',
  searchForList: 'corpusReader.searchForList',
  searchForFilter: 'corpusReader.searchForFilter',
  filterSearch: 'corpusReader.filterSearch',
  clearSearchFilter: 'corpusReader.clearSearchFilter',
  searchAgain: 'corpusReader.searchAgain',
  removePastSearch: 'corpusReader.removePastSearch',
  clearPastSearches: 'corpusReader.clearPastSearches',
  stopSearch: 'corpusReader.stopSearch',
  clearSearch: 'corpusReader.clearSearch',
  showConcordance: 'corpusReader.showConcordance',
  sortConcordance: 'corpusReader.sortConcordance',
  groupConcordance: 'corpusReader.groupConcordance',
  readConcordanceOn: 'corpusReader.readConcordanceOn',
  showConcordanceHit: 'corpusReader.showConcordanceHit',
  exportConcordance: 'corpusReader.exportConcordance',
  showFigures: 'corpusReader.showFigures',
  showFiguresLike: 'corpusReader.showFiguresLike',
  showGrowth: 'corpusReader.showGrowth',
  showFiguresOfPlace: 'corpusReader.showFiguresOfPlace',
  showFiguresHere: 'corpusReader.showFiguresHere',
  filterConcordance: 'corpusReader.filterConcordance',
  showCollocates: 'corpusReader.showCollocates',
  sortCollocates: 'corpusReader.sortCollocates',
  chooseCollocateWindow: 'corpusReader.chooseCollocateWindow',
  showCollocateLines: 'corpusReader.showCollocateLines',
  exportCollocates: 'corpusReader.exportCollocates',
  compareContradiction: 'corpusReader.compareContradiction',
  setAside: 'corpusReader.setAside',
  bringBack: 'corpusReader.bringBack',
  showSetAside: 'corpusReader.showSetAside',
  hideSetAside: 'corpusReader.hideSetAside',
  showMoreContradictions: 'corpusReader.showMoreContradictions',
  compareWithFirst: 'corpusReader.compareWithFirst',
  showMoreCopies: 'corpusReader.showMoreCopies',
  filterSchemes: 'corpusReader.filterSchemes',
  clearSchemesFilter: 'corpusReader.clearSchemesFilter',
  openReadingView: 'corpusReader.openReadingView',
  openReadingViewToSide: 'corpusReader.openReadingViewToSide',
  goToSource: 'corpusReader.goToSource',
  chooseReadingScript: 'corpusReader.chooseReadingScript',
  cleanArticle: 'corpusReader.cleanArticle',
  writeCleaned: 'corpusReader.writeCleaned',
  nextFigure: 'corpusReader.nextFigure',
  previousFigure: 'corpusReader.previousFigure',
  goToDate: 'corpusReader.goToDate',
  copyCitation: 'corpusReader.copyCitation',
  copyCitationAs: 'corpusReader.copyCitationAs',
  copyWithOffsets: 'corpusReader.copyWithOffsets',
  copyWord: 'corpusReader.copyWord',
  findWordInCorpus: 'corpusReader.findWordInCorpus',
  showWordUse: 'corpusReader.showWordUse',
  showKeyWords: 'corpusReader.showKeyWords',
  hideKeyWords: 'corpusReader.hideKeyWords',
  showSpan: 'corpusReader.showSpan',
  showRules: 'corpusReader.showRules',
  peekSameNoun: 'corpusReader.peekSameNoun',
  convert: 'corpusReader.convert',
  convertToSimplified: 'corpusReader.convertToSimplified',
  convertToTraditional: 'corpusReader.convertToTraditional',
  convertToTaiwan: 'corpusReader.convertToTaiwan',
  convertToTaiwanPhrases: 'corpusReader.convertToTaiwanPhrases',
  convertToHongKong: 'corpusReader.convertToHongKong',
  convertBack: 'corpusReader.convertBack',
  convertGroup: 'corpusReader.convertGroup',
  convertFolder: 'corpusReader.convertFolder',
  showOtherScript: 'corpusReader.showOtherScript',
  compareScripts: 'corpusReader.compareScripts',
  previewConversion: 'corpusReader.previewConversion',
  listChoices: 'corpusReader.listChoices',
  reviewGuesses: 'corpusReader.reviewGuesses',
  nextGuess: 'corpusReader.nextGuess',
  previousGuess: 'corpusReader.previousGuess',
  keepGuess: 'corpusReader.keepGuess',
  alwaysSo: 'corpusReader.alwaysSo',
  mendMixedScript: 'corpusReader.mendMixedScript',
  chooseScriptAction: 'corpusReader.chooseScriptAction',
  highlight: 'corpusReader.highlight',
  highlightAgain: 'corpusReader.highlightAgain',
  addNote: 'corpusReader.addNote',
  saveNewNote: 'corpusReader.saveNewNote',
  editNote: 'corpusReader.editNote',
  saveNote: 'corpusReader.saveNote',
  cancelNote: 'corpusReader.cancelNote',
  deleteNote: 'corpusReader.deleteNote',
  tagNote: 'corpusReader.tagNote',
  removeNote: 'corpusReader.removeNote',
  placeNote: 'corpusReader.placeNote',
  groupNotesBy: 'corpusReader.groupNotesBy',
  filterNotes: 'corpusReader.filterNotes',
  clearNotesFilter: 'corpusReader.clearNotesFilter',
  showNoteArticle: 'corpusReader.showNoteArticle',
  markRead: 'corpusReader.markRead',
  markUnread: 'corpusReader.markUnread',
  star: 'corpusReader.star',
  unstar: 'corpusReader.unstar',
  exportNotes: 'corpusReader.exportNotes',
  importNotes: 'corpusReader.importNotes',
  keepNotesBeside: 'corpusReader.keepNotesBeside',
} as const;

export const viewIds = {
  corpus: 'corpusReader.corpus',
  timeline: 'corpusReader.timeline',
  schemes: 'corpusReader.schemes',
  contradictions: 'corpusReader.contradictions',
  copies: 'corpusReader.copies',
  searchResults: 'corpusReader.searchResults',
  keyWords: 'corpusReader.keyWords',
  notes: 'corpusReader.notes',
} as const;

export const settingIds = {
  include: 'corpusReader.corpus.include',
  exclude: 'corpusReader.corpus.exclude',
  jsonFields: 'corpusReader.corpus.jsonFields',
  maxFileSize: 'corpusReader.corpus.maxFileSize',
  groupBy: 'corpusReader.tree.groupBy',
  orderPlacesBy: 'corpusReader.tree.orderPlacesBy',
  autoReveal: 'corpusReader.tree.autoReveal',
  namesScript: 'corpusReader.names.script',
  adoptLanguage: 'corpusReader.article.adoptLanguage',
  dimNoise: 'corpusReader.article.dimNoise',
  underlineFigures: 'corpusReader.article.underlineFigures',
  figureChecks: 'corpusReader.article.figureChecks',
  wordCards: 'corpusReader.article.wordCards',
  wordReading: 'corpusReader.article.wordReading',
  wordGlosses: 'corpusReader.article.wordGlosses',
  readingScript: 'corpusReader.readingView.script',
  concordanceWidth: 'corpusReader.concordance.width',
  convertTarget: 'corpusReader.convert.target',
  protectedPhrases: 'corpusReader.convert.protectedPhrases',
  excludedPhrases: 'corpusReader.convert.excludedPhrases',
  mixedScriptHints: 'corpusReader.mixedScript.hints',
  guessMarks: 'corpusReader.convert.markGuesses',
  valueHints: 'corpusReader.inlayHints.values',
  dateHints: 'corpusReader.inlayHints.dates',
  placeHints: 'corpusReader.inlayHints.places',
  offerServer: 'corpusReader.assistants.offerServer',
  notesAuthor: 'corpusReader.notes.author',
} as const;

export const contextKeys = {
  /** `reading` | `empty` | `filteredOut` | `filled`. */
  state: 'corpusReader.state',
  /** The corpus is that of servers. */
  connected: 'corpusReader.connected',
  /** Servers gave no answer to what the list asked last. */
  unanswered: 'corpusReader.unanswered',
  /** The reading ended before the last file. */
  stopped: 'corpusReader.stopped',
  /** `place` | `month` | `publisher` | `script`. */
  groupBy: 'corpusReader.groupBy',
  filtered: 'corpusReader.filtered',
  schemesFiltered: 'corpusReader.schemesFiltered',
  /** `unasked` | `none` | `some` | `allAside`: what was found of numbers that cannot all be true. */
  foundContradictions: 'corpusReader.foundContradictions',
  hasSetAside: 'corpusReader.hasSetAside',
  showsSetAside: 'corpusReader.showsSetAside',
  hasNoCopies: 'corpusReader.hasNoCopies',
  isSearching: 'corpusReader.isSearching',
  hasResults: 'corpusReader.hasResults',
  /** The search is for a list: it has no concordance. */
  searchIsList: 'corpusReader.searchIsList',
  searchFiltered: 'corpusReader.searchFiltered',
  hasPastSearches: 'corpusReader.hasPastSearches',
  /** The paths of the open documents that are Chinese texts: `resourcePath in …`. */
  chineseTexts: 'corpusReader.chineseTexts',
  /** Of the text in the active editor: `simplified` | `traditional` | `mixed` | `unknown`. */
  editorScript: 'corpusReader.editorScript',
  /** The Traditional that the reader's setting or region asks for: `t` | `tw` | `twp` | `hk`. */
  traditional: 'corpusReader.traditional',
  hasLeftovers: 'corpusReader.hasLeftovers',
  canConvertBack: 'corpusReader.canConvertBack',
  hasChoices: 'corpusReader.hasChoices',
  /** A conversion guessed in it, and the reader has not settled all of that. */
  hasGuesses: 'corpusReader.hasGuesses',
  /** The words of an article are shown against the corpus. */
  hasKeyWords: 'corpusReader.hasKeyWords',
  notesFiltered: 'corpusReader.notesFiltered',
} as const;

export const colorIds = {
  noise: 'corpusReader.noiseForeground',
  figure: 'corpusReader.figureForeground',
  figureUnderline: 'corpusReader.figureUnderline',
  guessUnderline: 'corpusReader.guessUnderline',
  heading: 'corpusReader.headingForeground',
  credits: 'corpusReader.creditsForeground',
  yellowHighlight: 'corpusReader.yellowHighlightBackground',
  yellowHighlightBorder: 'corpusReader.yellowHighlightBorder',
  greenHighlight: 'corpusReader.greenHighlightBackground',
  greenHighlightBorder: 'corpusReader.greenHighlightBorder',
  blueHighlight: 'corpusReader.blueHighlightBackground',
  blueHighlightBorder: 'corpusReader.blueHighlightBorder',
  pinkHighlight: 'corpusReader.pinkHighlightBackground',
  pinkHighlightBorder: 'corpusReader.pinkHighlightBorder',
  purpleHighlight: 'corpusReader.purpleHighlightBackground',
  purpleHighlightBorder: 'corpusReader.purpleHighlightBorder',
} as const;
