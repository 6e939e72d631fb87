import type { GroupStep } from '../groupStep';
import { logLikelihood } from '../logLikelihood';
import type { CommonerIn, WordUse } from '../questions';
import type { Filtered } from './articleFilter';
import { askedBlocks } from './askedBlocks';
import { unitsOfBytes } from './bytes';
import type { Held } from './holding';
import { matcherOf } from './termMatcher';
import type { IsWord } from './termMatcher';

export interface UsesFrom extends Filtered {
  readonly isWord: IsWord;
  readonly breathe: () => Promise<void>;
}

/** G² of one degree of freedom above which chance is less likely than 0.01. */
const SURE = 6.63;
/** One article more than elsewhere tells nothing. */
const FEWEST = 2;
const MOST_GROUPS = 12;

/** How often a word stands in the corpus, and in which places and months in more articles than elsewhere. */
export async function wordUseOf(word: string, from: UsesFrom): Promise<WordUse> {
  const { hits, found } = await articlesWith(word, from);
  const [places, months] = [new GroupsOfUse(), new GroupsOfUse()];
  let articles = 0;
  for (const held of from.holding.articles()) {
    const counted = { found: Number(found.has(held.ref)), articles: 1 };
    places.add(from.steps.of(held, 'place'), counted);
    months.add(from.steps.of(held, 'month'), counted);
    articles++;
  }
  const all = { found: found.size, articles };
  return { hits, ...all, places: places.commoner(all), months: months.commoner(all) };
}

async function articlesWith(word: string, from: UsesFrom): Promise<{ hits: number; found: ReadonlySet<Held['ref']> }> {
  const matcher = matcherOf({ kind: 'word', text: word }, from);
  const found = new Set<Held['ref']>();
  let hits = 0;
  for (const asked of askedBlocks({}, from)) {
    const { block } = asked;
    if (!matcher.mayBeIn(block.signature)) continue;
    const ends = Array.from({ length: block.count }, (_, article) => block.end(article, 'text') - 1);
    matcher.find(unitsOfBytes(await block.read('text')), ends, (start) => {
      const article = block.articleAt(start);
      if (!asked.has(article)) return;
      hits++;
      found.add(asked.ref(article));
    });
    await from.breathe();
  }
  return { hits, found };
}

interface Counted {
  found: number;
  articles: number;
}

interface CountedGroup extends Counted {
  readonly steps: readonly GroupStep[];
}

/** Articles by their group, and how many of them have the word. What is not known of an article is no group. */
export class GroupsOfUse {
  private readonly counts = new Map<string, CountedGroup>();

  add(steps: readonly GroupStep[], { found, articles }: Readonly<Counted>): void {
    if (steps.some(({ kind }) => kind === 'unknown')) return;
    const key = steps.map((step) => step.key).join('/');
    let counted = this.counts.get(key);
    if (!counted) this.counts.set(key, (counted = { steps, found: 0, articles: 0 }));
    counted.articles += articles;
    counted.found += found;
  }

  commoner(all: Counted): readonly CommonerIn[] {
    return [...this.counts.values()]
      .filter(({ found }) => found >= FEWEST)
      .map(({ steps, found, articles }): CommonerIn => {
        const [foundElsewhere, articlesElsewhere] = [all.found - found, all.articles - articles];
        const likelihood = logLikelihood(found, articles, all.found, all.articles);
        return { steps, found, articles, foundElsewhere, articlesElsewhere, likelihood };
      })
      .filter((group) => group.likelihood > SURE && isCommoner(group))
      .sort((a, b) => b.likelihood - a.likelihood || b.found - a.found)
      .slice(0, MOST_GROUPS);
  }
}

const isCommoner = ({ found, articles, foundElsewhere, articlesElsewhere }: CommonerIn): boolean =>
  found * articlesElsewhere > foundElsewhere * articles;
