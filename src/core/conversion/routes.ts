import type { Direction } from '../script/scriptCharacters';
import { withKept, withoutComputing } from './computing';
import { Dictionary, DictionaryGroup } from '../script/phraseDictionary';
import { finished } from '../text/steps';
import type { Steps } from '../text/steps';

/** What a text can be converted from: Simplified, Traditional, Taiwan, Hong Kong. */
export type SourceScript = 's' | 't' | 'tw' | 'hk';
/** What it can be converted to; `twp` is Taiwan with its own words (軟體 for 软件). */
export type TargetScript = SourceScript | 'twp';
/**
 * `computing` and `general`: as `twp`, in a text that is about computing, and in one that is not, so without the words that
 * are Taiwan's only there (支持).
 */
export type RouteTarget = TargetScript | 'computing' | 'general';

/** Null: within one script, where no character has to be chosen. */
export function directionOf(from: SourceScript, to: RouteTarget): Direction | null {
  if (from === 's') return to === 's' ? null : 's2t';
  return to === 's' ? 't2s' : null;
}

/** How OpenCC goes from one form to another. Empty groups everywhere: the text stays. */
export interface Route {
  /** Applied to the whole text, before all else: compatibility ideographs. */
  readonly normalization: readonly DictionaryGroup[];
  /** Its phrases cut the text; no later step looks over a cut. Null: the text is one piece. */
  readonly segmentation: DictionaryGroup | null;
  readonly chain: readonly DictionaryGroup[];
}

/** A dictionary is read when a conversion first needs it. */
export interface Routes {
  (from: SourceScript, to: RouteTarget): Route;
  /** Reads in short steps what the route needs, so that the first conversion has not to. */
  reading(from: SourceScript, to: RouteTarget): Steps<Route>;
}

const STAY: Route = { normalization: [], segmentation: null, chain: [] };

/**
 * @param table `dist/tables/opencc.tsv`: `dictionary<tab>id<tab>entries` and
 * `route<tab>from<tab>to<tab>normalization<tab>segmentation<tab>chain`, groups parted by `;`, their dictionaries by `,`.
 */
export function createRoutes(table: string): Routes {
  const { serialized, rows, vocabularies } = partsOf(table);
  const read = new Map<string, Dictionary>();
  const routes = new Map<string, Route>();

  function* group(ids: string): Steps<DictionaryGroup> {
    const dictionaries: Dictionary[] = [];
    for (const id of ids.split(',')) {
      const dictionary = read.get(id) ?? (yield* Dictionary.reading(serialized.get(id) ?? '', vocabularies.has(id)));
      read.set(id, dictionary);
      dictionaries.push(dictionary);
    }
    return new DictionaryGroup(dictionaries);
  }

  function* groups(list: string): Steps<DictionaryGroup[]> {
    const all: DictionaryGroup[] = [];
    for (const ids of list === '' ? [] : list.split(';')) all.push(yield* group(ids));
    return all;
  }

  function* reading(from: SourceScript, to: RouteTarget): Steps<Route> {
    const key = `${from} ${to}`;
    const [normalization = '', segmentation = '', chain = ''] = rows.get(key) ?? [];
    const route = routes.get(key) ?? {
      normalization: yield* groups(normalization),
      segmentation: segmentation === '' ? null : yield* group(segmentation),
      chain: yield* groups(chain),
    };
    routes.set(key, route);
    return rows.has(key) ? route : STAY;
  }

  const route = (from: SourceScript, to: RouteTarget): Route =>
    routes.get(`${from} ${to}`) ?? finished(reading(from, to));
  return Object.assign(route, { reading });
}

interface TableParts {
  /** The entries of each dictionary by its name, and the steps of each route by where it goes. */
  readonly serialized: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<string, readonly string[]>;
  /** The dictionaries whose entries are other words. */
  readonly vocabularies: ReadonlySet<string>;
}

function partsOf(table: string): TableParts {
  const serialized = new Map<string, string>();
  const rows = new Map<string, readonly string[]>();
  for (const line of table.split('\n')) {
    const [what, first = '', second = '', ...rest] = line.split('\t');
    if (what === 'dictionary') serialized.set(first, second);
    else if (what === 'route') rows.set(`${first} ${second}`, rest);
  }
  const vocabularies = new Set(ownDictionaries(rows));
  for (const id of [...vocabularies]) {
    for (const [kind, made] of Object.entries(VOCABULARIES)) {
      serialized.set(`${kind} ${id}`, made(serialized.get(id) ?? ''));
      vocabularies.add(`${kind} ${id}`);
    }
  }
  addVocabularies(rows, vocabularies);
  return { serialized, rows, vocabularies };
}

/** What the dictionary of Taiwan's words becomes for each kind of text. */
const VOCABULARIES = { general: withoutComputing, computing: withKept };

/** For each route to `twp` one for each kind of text, with the dictionaries that are the kind's. */
function addVocabularies(rows: Map<string, readonly string[]>, vocabularies: ReadonlySet<string>): void {
  for (const [key, [normalization = '', segmentation = '', chain = '']] of [...rows]) {
    if (!key.endsWith(' twp')) continue;
    for (const kind of Object.keys(VOCABULARIES)) {
      const own = chain.replace(/[^;,]+/g, (id) => (vocabularies.has(id) ? `${kind} ${id}` : id));
      rows.set(key.replace(/twp$/, kind), [normalization, segmentation, own]);
    }
  }
}

/** The dictionaries that only `twp` has: its words, since in all else it is `tw`. */
function ownDictionaries(rows: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const idsOf = (ends: string): string[] =>
    [...rows].filter(([key]) => key.endsWith(ends)).flatMap(([, [, , chain = '']]) => chain.split(/[;,]/));
  const shared = new Set(idsOf(' tw').concat(idsOf(' t')));
  return new Set(idsOf(' twp').filter((id) => !shared.has(id)));
}
