import { Dictionary } from './dictionary';
import type { DictionaryGroup } from './dictionary';

/** What a text can be converted from: Simplified, Traditional, Taiwan, Hong Kong. */
export type SourceScript = 's' | 't' | 'tw' | 'hk';
/** What it can be converted to; `twp` is Taiwan with its own words (軟體 for 软件). */
export type TargetScript = SourceScript | 'twp';

/** How OpenCC goes from one form to another. Empty groups everywhere: the text stays. */
export interface Route {
  /** Applied to the whole text, before all else: compatibility ideographs. */
  readonly normalization: readonly DictionaryGroup[];
  /** Its phrases cut the text; no later step looks over a cut. Null: the text is one piece. */
  readonly segmentation: DictionaryGroup | null;
  readonly chain: readonly DictionaryGroup[];
}

export type Routes = (from: SourceScript, to: TargetScript) => Route;

const STAY: Route = { normalization: [], segmentation: null, chain: [] };

/**
 * @param table `dist/tables/opencc.tsv`: `dictionary<tab>id<tab>entries` and
 * `route<tab>from<tab>to<tab>normalization<tab>segmentation<tab>chain`, groups parted by `;`, their dictionaries by `,`.
 * A dictionary is parsed when a conversion first needs it.
 */
export function createRoutes(table: string): Routes {
  const serialized = new Map<string, string>();
  const rows = new Map<string, readonly string[]>();
  for (const line of table.split('\n')) {
    const [what, first = '', second = '', ...rest] = line.split('\t');
    if (what === 'dictionary') serialized.set(first, second);
    else if (what === 'route') rows.set(`${first} ${second}`, rest);
  }
  const parsed = new Map<string, Dictionary>();
  const dictionary = (id: string): Dictionary => {
    const known = parsed.get(id) ?? new Dictionary(serialized.get(id) ?? '');
    parsed.set(id, known);
    return known;
  };
  const group = (ids: string): DictionaryGroup => ids.split(',').map(dictionary);
  const groups = (list: string): DictionaryGroup[] => (list === '' ? [] : list.split(';').map(group));
  const routes = new Map<string, Route>();
  return (from, to) => {
    const key = `${from} ${to}`;
    const [normalization = '', segmentation = '', chain = ''] = rows.get(key) ?? [];
    const route = routes.get(key) ?? {
      normalization: groups(normalization),
      segmentation: segmentation === '' ? null : group(segmentation),
      chain: groups(chain),
    };
    routes.set(key, route);
    return rows.has(key) ? route : STAY;
  };
}
