import type { Memento } from 'vscode';
import type { FigureQuery } from '../../core/index';
import type { NamedGroup } from '../../webview/messages';

const JOINED = 'joinedNouns';

/** Nouns that the reader counts as one, by their keys; kept for this workspace, in no file of it. */
export class NounJoins {
  constructor(private readonly memento: Memento) {}

  /** Each is a list of at least two keys, the first is the one that stands for all. */
  private get all(): readonly (readonly string[])[] {
    return this.memento.get<readonly (readonly string[])[]>(JOINED, []);
  }

  get any(): boolean {
    return this.all.length > 0;
  }

  /** Joins these, and whatever was joined with one of them before. */
  async join(keys: readonly string[]): Promise<void> {
    const touched = this.all.filter((one) => one.some((key) => keys.includes(key)));
    const others = this.all.filter((one) => !touched.includes(one));
    const joined = [...new Set([...keys, ...touched.flat()])];
    await this.memento.update(JOINED, joined.length > 1 ? [...others, joined] : others);
  }

  /** Parts whatever one of these is joined with. */
  async part(keys: readonly string[]): Promise<void> {
    await this.memento.update(
      JOINED,
      this.all.filter((one) => !one.some((key) => keys.includes(key))),
    );
  }

  /** The query with all that is joined with a noun of it. */
  expand(query: FigureQuery): FigureQuery {
    const { nouns } = query;
    if (!nouns) return query;
    const joined = nouns.flatMap((noun) => this.all.find((one) => one.includes(noun)) ?? [noun]);
    return { ...query, nouns: [...new Set(joined)] };
  }

  /** Joined nouns as one group each, the largest first. What cannot be told of a sum (its median) is left out. */
  gather(groups: readonly NamedGroup[]): readonly NamedGroup[] {
    const gathered = new Map<string, NamedGroup>();
    for (const group of groups) {
      const joined = this.all.find((one) => one.includes(group.key));
      const key = joined?.[0] ?? group.key;
      const before = gathered.get(key);
      const one: NamedGroup = joined ? { ...group, key, joined } : group;
      gathered.set(key, before ? together(before, one) : one);
    }
    return [...gathered.values()].sort((a, b) => b.figures - a.figures);
  }
}

function together(one: NamedGroup, other: NamedGroup): NamedGroup {
  return {
    ...one,
    label: `${one.label} + ${other.label}`,
    figures: one.figures + other.figures,
    articles: Math.max(one.articles, other.articles),
    ...{ unit: null, measured: 0, least: null, median: null, most: null },
  };
}
