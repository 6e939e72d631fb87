import type { ArticleFilter } from './articlesMeant';
import type { CorpusFingerprint, FigureColumn, FigureGrouping, FigureQuery } from './figureQuestions';
import { figureKinds as kinds } from './store/figureColumns';
import type { LineGrouping, LineOrder, SearchQuery } from './questions';

/** The ending of a file that holds a query. */
export const QUERY_ENDING = '.corpusquery';

/** What a query was when it was saved, so that it can be told what changed since. */
interface Saved {
  /** Which engine made the analyses. */
  readonly engine?: string;
  readonly corpus?: CorpusFingerprint;
  /** What it found. */
  readonly found?: { readonly total: number; readonly articles: number };
}

/** A query as a file: JSON. Fields that are left out narrow nothing. */
export type SavedQuery = Saved &
  (
    | { readonly figures: FigureQuery; readonly group?: FigureGrouping }
    | { readonly search: SearchQuery; readonly group?: LineGrouping; readonly order?: LineOrder }
  );

/** Why a text is no query. `at` is the field, from the outermost on: `figures.order.by`. */
export type QueryFault =
  | { readonly fault: 'no-json'; readonly reason: string }
  | { readonly fault: 'no-field' | 'twofold'; readonly at: string; readonly fields: readonly string[] }
  | { readonly fault: 'unknown-field'; readonly at: string; readonly fields: readonly string[] }
  | { readonly fault: 'no-value'; readonly at: string; readonly expected: Expected }
  | { readonly fault: 'no-choice'; readonly at: string; readonly choices: readonly string[] };

type Expected = 'object' | 'list' | 'words' | 'number' | 'yes-or-no' | 'date' | 'place-code' | 'some';

/** A text can't be read as a query. */
export class QueryRefused extends Error {
  constructor(readonly why: QueryFault) {
    super(`${why.fault}${'at' in why ? ` ${why.at}` : ''}`);
    this.name = 'QueryRefused';
  }
}

/** @throws QueryRefused at the first thing that is none of a query's */
export function readQuery(text: string): SavedQuery {
  const query = parsed(text);
  check(query, '', QUERY);
  const kept = query as Readonly<Record<string, unknown>>;
  const given = ['figures', 'search'].filter((field) => field in kept);
  if (given.length === 0) throw new QueryRefused({ fault: 'no-field', at: '', fields: ['figures', 'search'] });
  if (given.length === 2) throw new QueryRefused({ fault: 'twofold', at: '', fields: given });
  const isFigures = 'figures' in kept;
  if ('group' in kept) choice(isFigures ? figureGroupings : lineGroupings)(kept['group'], 'group');
  if ('order' in kept && isFigures)
    throw new QueryRefused({ fault: 'unknown-field', at: 'order', fields: Object.keys(QUERY) });
  return query as SavedQuery;
}

/** In the order of the schema, two spaces a level. */
export const queryText = (query: SavedQuery): string => `${JSON.stringify(query, null, 2)}\n`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    throw new QueryRefused({ fault: 'no-json', reason: error instanceof Error ? error.message : String(error) });
  }
}

type Check = (value: unknown, at: string) => void;
type Fields = Readonly<Record<string, Check>>;

const refuse = (at: string, expected: Expected): never => {
  throw new QueryRefused({ fault: 'no-value', at, expected });
};

function check(value: unknown, at: string, fields: Fields, required: readonly string[] = []): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(at, 'object');
  for (const [name, one] of Object.entries(value)) {
    const inner = at === '' ? name : `${at}.${name}`;
    const checkField = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!checkField) throw new QueryRefused({ fault: 'unknown-field', at: inner, fields: Object.keys(fields) });
    checkField(one, inner);
  }
  const missing = required.filter((name) => !(name in value));
  if (missing.length > 0) throw new QueryRefused({ fault: 'no-field', at, fields: missing });
}

const object =
  (fields: Fields, ...required: readonly string[]): Check =>
  (value, at) => {
    check(value, at, fields, required);
  };

const list =
  (each: Check, isEmptyAllowed = true): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return refuse(at, 'list');
    if (value.length === 0 && !isEmptyAllowed) return refuse(at, 'some');
    for (const [index, one] of value.entries()) each(one, `${at}[${index}]`);
  };

const choice =
  (choices: readonly string[]): Check =>
  (value, at) => {
    if (!choices.some((one) => one === value)) throw new QueryRefused({ fault: 'no-choice', at, choices });
  };

const words: Check = (value, at) => {
  if (typeof value !== 'string') refuse(at, 'words');
};
const number: Check = (value, at) => {
  if (typeof value !== 'number') refuse(at, 'number');
};
const yesOrNo: Check = (value, at) => {
  if (typeof value !== 'boolean') refuse(at, 'yes-or-no');
};
const date: Check = (value, at) => {
  if (typeof value !== 'string' || !/^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:]+)?)?)?$/.test(value)) refuse(at, 'date');
};
const placeCode: Check = (value, at) => {
  if (typeof value !== 'string' || !/^\d{6}(?:\d{3})?$/.test(value)) refuse(at, 'place-code');
};

const figureColumns: readonly FigureColumn[] = [
  ...(['found', 'value', 'unit', 'noun', 'place', 'when', 'article', 'published'] as const),
];
const figureGroupings: readonly FigureGrouping[] = [
  ...(['noun', 'unit', 'kind', 'province', 'prefecture', 'county', 'month', 'publisher', 'article'] as const),
];
const lineGroupings: readonly LineGrouping[] = ['form', 'place', 'month', 'term'];
const lineOrders: readonly LineOrder[] = ['found', 'left', 'right', 'place', 'date'];
const scripts = ['simplified', 'traditional', 'mixed', 'unknown'];

const ARTICLES: Readonly<Record<keyof ArticleFilter, Check>> = {
  ...{ words, place: placeCode, from: date, to: date, publisher: words, script: choice(scripts) },
  eachReportOnce: yesOrNo,
  articles: list(words),
  except: list(words),
  also: (value, at) => {
    object(ARTICLES)(value, at);
  },
  group: object({ by: choice(['place', 'month', 'publisher', 'script']), keys: list(words) }, 'by', 'keys'),
};

const FIGURES = {
  articles: object(ARTICLES),
  ...{ nouns: list(words), kinds: list(choice(kinds)), units: list(words), place: placeCode, from: date, to: date },
  ...{ least: number, most: number, words, eachReportOnce: yesOrNo },
  groups: list(object({ by: choice(figureGroupings), key: words }, 'by', 'key')),
  order: object({ by: choice(figureColumns), descending: yesOrNo }, 'by'),
} satisfies Record<keyof FigureQuery, Check>;

const SEARCH = {
  terms: list(object({ kind: choice(['plain', 'word', 'pattern']), text: words }, 'kind', 'text'), false),
  within: choice(['text', 'title']),
  filter: object(ARTICLES),
} satisfies Record<keyof SearchQuery, Check>;

const QUERY: Fields = {
  figures: object(FIGURES),
  search: object(SEARCH, 'terms'),
  group: words,
  order: choice(lineOrders),
  engine: words,
  corpus: object({ articles: number, checksum: words }, 'articles', 'checksum'),
  found: object({ total: number, articles: number }, 'total', 'articles'),
  $schema: words,
};
