import { l10n } from 'vscode';
import type { PageWords } from '../../webview/pageWords';

/** All that the page says, in the reader's language; the page fills in what stands in braces. */
export const pageInWords = (): PageWords => ({
  columns: {
    written: l10n.t('As Written'),
    value: l10n.t('Value'),
    unit: l10n.t('Unit'),
    noun: l10n.t('What'),
    place: l10n.t('Where'),
    when: l10n.t('When'),
    article: l10n.t('Article'),
    published: l10n.t('Published'),
    sentence: l10n.t('Sentence'),
  },
  table: l10n.t('Figures'),
  tableKeys: l10n.t('Enter opens the sentence, Control+C copies the selected rows, G shows how a number grew.'),
  ...filterWords(),
  ...stateWords(),
  ...pictureWords(),
});

type Filters = 'filters' | 'words' | 'noun' | 'unit' | 'kind' | 'place' | 'time' | 'value' | 'article' | 'publisher';
type Fields =
  'county' | 'prefecture' | 'month' | 'articles' | 'timeFrom' | 'timeTo' | 'timeForm' | 'valueLeast' | 'valueMost';
type Actions = 'apply' | 'clear' | 'clearAll' | 'clearOne' | 'findIn' | 'nothingFits' | 'join' | 'part';

const filterWords = (): Pick<PageWords, Filters | Fields | Actions | 'eachReportOnce'> => ({
  filters: l10n.t('Filters'),
  words: l10n.t('Words in number, noun, unit, place or title'),
  noun: l10n.t('What'),
  unit: l10n.t('Unit'),
  kind: l10n.t('Kind'),
  place: l10n.t('Where'),
  time: l10n.t('When'),
  value: l10n.t('Value'),
  article: l10n.t('Article'),
  publisher: l10n.t('Publisher'),
  county: l10n.t('County'),
  prefecture: l10n.t('Prefecture'),
  month: l10n.t('Month'),
  articles: l10n.t('Articles'),
  timeFrom: l10n.t('From'),
  timeTo: l10n.t('Until'),
  timeForm: l10n.t('2020, 2020-03 or 2020-03-15'),
  valueLeast: l10n.t('At least'),
  valueMost: l10n.t('At most'),
  apply: l10n.t('Apply'),
  clear: l10n.t('Clear'),
  clearAll: l10n.t('Clear All'),
  clearOne: l10n.t('Clear the filter {0}'),
  findIn: l10n.t('Find in the list: {0}'),
  nothingFits: l10n.t('Nothing fits.'),
  join: l10n.t('Count as One'),
  part: l10n.t('Count Apart Again'),
  eachReportOnce: l10n.t('Each report once'),
});

type States = 'save' | 'export' | 'found' | 'nothingFound' | 'loading' | 'failed' | 'again' | 'changed' | 'refresh';

const stateWords = (): Pick<PageWords, States | 'copied'> => ({
  save: l10n.t('Save this Query…'),
  export: l10n.t('Export…'),
  found: l10n.t('Figures: {0} · Articles: {1}'),
  nothingFound: l10n.t('No figure fits these filters.'),
  loading: l10n.t('Looking for figures…'),
  failed: l10n.t('The figures could not be shown: {0}'),
  again: l10n.t('Try Again'),
  changed: l10n.t('The corpus changed.'),
  refresh: l10n.t('Refresh'),
  copied: l10n.t('Rows copied: {0}'),
});

type Kinds = 'pictures' | 'noPicture' | 'bars' | 'timeline' | 'spread' | 'tiles' | 'outlines';
type Marks = 'figures' | 'median' | 'least' | 'greatest' | 'leastToMost' | 'unknown' | 'openUp' | 'openDown';
type Growths = 'growth' | 'growthNeeds' | 'growthOfNothing' | 'reportedBy' | 'reports';
type Legends = 'barsShow' | 'timelineShows' | 'shadesShow' | 'severalNouns';
type Notes =
  'asTable' | 'asPicture' | 'severalUnits' | 'nothingToDraw' | 'drawnOf' | 'asTheSource' | 'dotsShow' | 'dotless';

const pictureWords = (): Pick<PageWords, Kinds | Marks | Notes | Legends | Growths> => ({
  pictures: l10n.t('Picture'),
  noPicture: l10n.t('No picture'),
  bars: l10n.t('By county'),
  timeline: l10n.t('Over time'),
  growth: l10n.t('How a number grew'),
  growthNeeds: l10n.t(
    'Choose one under What and one under Where: what is told of that very place is drawn, step by step.',
  ),
  growthOfNothing: l10n.t('Only a number of a noun and a place can be followed through time.'),
  reportedBy: l10n.t('First Reported'),
  reports: l10n.t('Reports'),
  spread: l10n.t('Spread of values'),
  tiles: l10n.t('Map of equal tiles'),
  outlines: l10n.t('Map of outlines'),
  asTable: l10n.t('As a Table'),
  asPicture: l10n.t('As a Picture'),
  figures: l10n.t('Figures'),
  median: l10n.t('Median'),
  least: l10n.t('Least'),
  greatest: l10n.t('Greatest'),
  leastToMost: l10n.t('Least to greatest'),
  unknown: l10n.t('Unknown'),
  severalUnits: l10n.t(
    'Drawn is how many figures there are, since their values are in several units. To compare values, choose a unit:',
  ),
  severalNouns: l10n.t('They count different things: choose one under What to compare like with like.'),
  barsShow: l10n.t('A bar is the median; its line goes from the least to the greatest.'),
  timelineShows: l10n.t(
    'Squares are the medians of months; a dot is a figure, its line how far its words let it reach.',
  ),
  shadesShow: l10n.t('The stronger the colour, the larger.'),
  nothingToDraw: l10n.t('There is nothing to draw.'),
  drawnOf: l10n.t('{0} of {1} figures are drawn, evenly taken.'),
  asTheSource: l10n.t('Boundaries are as Natural Earth draws them.'),
  dotsShow: l10n.t('A dot is a prefecture, where GeoNames (CC BY 4.0) has its seat: the larger, the more.'),
  dotless: l10n.t('Figures of places without a dot: {0}.'),
  openUp: l10n.t('or more'),
  openDown: l10n.t('or less'),
});
