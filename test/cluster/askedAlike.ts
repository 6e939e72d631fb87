// What a local store and servers are asked alike.
import type {
  ArticleFilter,
  FigureColumn,
  FigureGrouping,
  FigureQuery,
  SearchQuery,
} from '../../src/core/corpus/questions';

export const filters: Readonly<Record<string, ArticleFilter>> = {
  all: {},
  words: { words: '溆浦 簡報' },
  'hostile words': { words: "' \\ % _" },
  place: { place: '431224' },
  province: { place: '430000' },
  days: { from: '2020-03', to: '2021-05-06' },
  year: { from: '2022' },
  publisher: { publisher: '溆浦縣融媒體中心' },
  nobody: { publisher: '' },
  script: { script: 'traditional' },
  group: { group: { by: 'place', keys: ['湖南省', '怀化市'] } },
  unknown: { group: { by: 'month', keys: ['unknown'] } },
  both: { script: 'traditional', also: { group: { by: 'month', keys: ['2021', '03'] } } },
  none: { articles: [] },
  'each report once': { eachReportOnce: true },
  'each of some once': { eachReportOnce: true, script: 'traditional', also: { eachReportOnce: true, from: '2022' } },
  'all but two': { except: ['00/000001.txt', '00/000002.txt'] },
};

export const figureQueries: Readonly<Record<string, FigureQuery>> = {
  all: {},
  noun: { nouns: ['党员', '村莊'] },
  'no noun': { nouns: [''] },
  kinds: { kinds: ['money', 'percent', 'ratio'] },
  units: { units: ['吨', '畝', ''] },
  place: { place: '431224' },
  times: { from: '2020-03', to: '2021-05-06' },
  bounds: { least: 100, most: 250.5 },
  words: { words: '溆浦 座' },
  unit: { words: 't' },
  groups: {
    groups: [
      { by: 'province', key: '430000' },
      { by: 'publisher', key: '溆浦县融媒体中心' },
    ],
  },
  articles: { articles: { script: 'traditional', words: '水利局' } },
  'articles once': { articles: { eachReportOnce: true, script: 'traditional' } },
  once: { eachReportOnce: true, nouns: ['志愿者', '党员'] },
};

export const groupings: readonly FigureGrouping[] = [
  'noun',
  'unit',
  'kind',
  'province',
  'prefecture',
  'county',
  'month',
  'publisher',
  'article',
];
export const columns: readonly FigureColumn[] = [
  'found',
  'value',
  'unit',
  'noun',
  'place',
  'when',
  'article',
  'published',
];

export const searches: Readonly<Record<string, SearchQuery>> = {
  plain: { terms: [{ kind: 'plain', text: '防汛抗旱' }] },
  'other script': { terms: [{ kind: 'plain', text: '農業農村局' }], filter: { place: '430000' } },
  'over noise': { terms: [{ kind: 'plain', text: '领导在' }] },
  word: { terms: [{ kind: 'word', text: '水利' }] },
  pattern: { terms: [{ kind: 'pattern', text: '[0-9]{3}名(党员|志愿者)' }] },
  'pattern of any': { terms: [{ kind: 'pattern', text: '^.{0,3}局.*第1.号' }] },
  several: {
    terms: [
      { kind: 'plain', text: '水库' },
      { kind: 'plain', text: '水库蓄水' },
      { kind: 'word', text: '森林' },
    ],
  },
  once: { terms: [{ kind: 'plain', text: '会议' }], filter: { eachReportOnce: true } },
  title: { terms: [{ kind: 'plain', text: '春耕' }], within: 'title' },
  hostile: { terms: [{ kind: 'plain', text: '\'反斜杠\\百分之100%_下划线"' }] },
  astral: { terms: [{ kind: 'plain', text: '𠮷' }] },
  nothing: {
    terms: [
      { kind: 'plain', text: '%' },
      { kind: 'plain', text: '没有的字句' },
    ],
  },
};
