import { t } from '@vscode/l10n';
import { visibleControls } from '../core/index';
import type { Article, ArticlePlace } from '../core/index';
import { UnreadableFile } from './failure';
import type { ArticleOutput } from './jobs';
import type { Lines } from './output';

interface Branch {
  readonly branches: Map<string, Branch>;
  readonly articles: string[];
}

const emptyBranch = (): Branch => ({ branches: new Map(), articles: [] });

/** An article for the tree: its path and the place that it was found to be about. */
export const placeLine = ({ path, place }: Article): string =>
  JSON.stringify([path, place && [place.province, place.prefecture, place.county, place.code]]);

/**
 * The articles by province › prefecture › county, provinces in the order of their codes, two blanks a level.
 * @param lines as `placeLine` makes them
 */
export async function tree(
  lines: AsyncIterable<ArticleOutput>,
  output: Lines,
  failures: (failure: UnreadableFile) => void,
): Promise<void> {
  const root = emptyBranch();
  const codes = new Map<string, string>();
  for await (const line of lines) {
    if (line instanceof UnreadableFile) failures(line);
    else plantLine(root, codes, line);
  }
  for (const line of print(root, codes, '')) await output.write(line);
}

type Place = Pick<ArticlePlace, 'province' | 'prefecture' | 'county' | 'code'>;
type Names = readonly [province: string, prefecture: string | null, county: string | null, code: string];

function plantLine(root: Branch, codes: Map<string, string>, line: string): void {
  const [path, place] = JSON.parse(line) as readonly [string, Names | null];
  const [province = '', prefecture = null, county = null, code = ''] = place ?? [];
  plant(root, codes, place && { province, prefecture, county, code }, visibleControls(path));
}

function plant(root: Branch, codes: Map<string, string>, place: Place | null, path: string): void {
  let branch = root;
  for (const name of namesOf(place)) {
    if (!branch.branches.has(name)) branch.branches.set(name, emptyBranch());
    branch = branch.branches.get(name) ?? branch;
    const code = codes.get(name);
    if (place && (code === undefined || place.code < code)) codes.set(name, place.code);
  }
  branch.articles.push(path);
}

/** A municipality is not named twice (上海市 › 普陀区). */
function namesOf(place: Place | null): readonly string[] {
  if (!place) return [t('Place unknown')];
  const { province, prefecture, county } = place;
  return [province, prefecture === province ? null : prefecture, county].filter((name) => name !== null);
}

function* print(branch: Branch, codes: ReadonlyMap<string, string>, indent: string): Generator<string> {
  const order = (name: string): string => codes.get(name) ?? '~';
  const names = [...branch.branches.keys()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  for (const name of names) {
    const child = branch.branches.get(name) ?? emptyBranch();
    yield `${indent}${name} (${size(child)})`;
    yield* print(child, codes, `${indent}  `);
  }
  for (const path of branch.articles) yield indent + path;
}

function size(branch: Branch): number {
  return branch.articles.length + [...branch.branches.values()].reduce((sum, child) => sum + size(child), 0);
}
