import { t } from '@vscode/l10n';
import { visibleControls } from '../core/index';
import type { ArticlePlace } from '../core/index';
import { articlesBelow } from './articles';
import type { ArticleReader } from './articles';
import { UnreadableFile, orFailure } from './failure';
import type { Lines } from './output';

interface Branch {
  readonly branches: Map<string, Branch>;
  readonly articles: string[];
}

const emptyBranch = (): Branch => ({ branches: new Map(), articles: [] });

/** The articles by province › prefecture › county, provinces in the order of their codes, two blanks a level. */
export async function tree(
  paths: readonly string[],
  { engine, decode }: ArticleReader,
  output: Lines,
  failures: (failure: UnreadableFile) => void,
): Promise<void> {
  const root = emptyBranch();
  const codes = new Map<string, string>();
  for (const path of paths) {
    for await (const article of articlesBelow(path, decode)) {
      const placed = orFailure(article, (found) => ({ place: engine.analyze(found).place, path: found.path }));
      if (placed instanceof UnreadableFile) failures(placed);
      else plant(root, codes, placed.place, visibleControls(placed.path));
    }
  }
  for (const line of print(root, codes, '')) await output.write(line);
}

function plant(root: Branch, codes: Map<string, string>, place: ArticlePlace | null, path: string): void {
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
function namesOf(place: ArticlePlace | null): readonly string[] {
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
