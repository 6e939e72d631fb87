import type { Fold } from '../../text/fold';
import type { GroupStep } from '../groupStep';
import type { KeyWords, WordUse } from '../questions';
import type { WordsOf } from '../store/corpusWords';
import { unitsOf } from '../store/bytes';
import { keyWordsOf } from '../store/keyWords';
import { matcherOf } from '../store/termMatcher';
import type { IsWord } from '../store/termMatcher';
import { GroupsOfUse } from '../store/wordUse';
import { Gathered } from './gathered';
import { SearchTexts } from './searchTexts';
import type { ClusterServer } from './server';
import { literal } from './sql';

/** Articles that are named in one question. */
const AT_ONCE = 10_000;

interface WordsFrom {
  readonly server: ClusterServer;
  readonly fold: Fold;
  readonly isWord: IsWord;
  readonly wordsOf: WordsOf;
}

/** How often each word stands in the articles of a condition. */
export async function wordTotals(
  server: ClusterServer,
  where: string,
): Promise<readonly (readonly [word: string, times: number])[]> {
  const sql = `SELECT word, sum(times) FROM articles ARRAY JOIN words AS word, word_counts AS times WHERE ${where} GROUP BY word`;
  const counted = await server.ask(sql, { word: 'text', times: 'UInt64' });
  return counted.map(({ word, times }) => [word, times]);
}

/** The questions about words, asked of a server. */
export class ClusterWords {
  constructor(private readonly from: WordsFrom) {}

  async keyWords(id: string, most: number): Promise<KeyWords | undefined> {
    const { server, fold } = this.from;
    const sql = `SELECT number FROM articles WHERE id = ${literal(id)} LIMIT 1`;
    const numbers = (await server.ask(sql, { number: 'UInt64' })).map(({ number }) => number);
    const [held] = await new Gathered(server, fold).gather(numbers);
    return held && keyWordsOf(held, await wordTotals(server, '1'), this.from, most);
  }

  async wordUse(word: string): Promise<WordUse> {
    const { articles, hits, numbers } = await this.articlesWith(word);
    const all = { found: numbers.length, articles };
    const [places, months] = [await this.groups('place', numbers), await this.groups('month', numbers)];
    return { hits, ...all, places: places.commoner(all), months: months.commoner(all) };
  }

  private async articlesWith(word: string) {
    const term = { kind: 'word', text: word } as const;
    const matcher = matcherOf(term, this.from);
    const asked = new SearchTexts({ terms: [term] }, this.from);
    const numbers: number[] = [];
    let hits = 0;
    for await (const texts of asked.portions()) {
      for (const { number, text } of texts) {
        const before = hits;
        matcher.find(unitsOf([text]), [text.length], () => hits++);
        if (hits > before) numbers.push(number);
      }
      await this.from.server.platform.breathe();
    }
    return { articles: asked.articles, hits, numbers };
  }

  private async groups(by: 'place' | 'month', numbers: readonly number[]): Promise<GroupsOfUse> {
    const groups = new GroupsOfUse();
    for (const { way, count } of await this.ways(by, '1')) groups.add(stepsOf(way), { found: 0, articles: count });
    for (let next = 0; next < numbers.length; next += AT_ONCE) {
      const some = numbers.slice(next, next + AT_ONCE).join(', ');
      for (const { way, count } of await this.ways(by, `number IN (${some})`))
        groups.add(stepsOf(way), { found: count, articles: 0 });
    }
    return groups;
  }

  /** In the order in which the corpus first has each. */
  private ways(by: 'place' | 'month', where: string) {
    const sql = `SELECT ${by}_way AS way, count(), min(number) AS first FROM articles WHERE ${where} GROUP BY way ORDER BY first`;
    return this.from.server.ask(sql, { way: 'text', count: 'UInt64', first: 'UInt64' });
  }
}

const stepsOf = (way: string): readonly GroupStep[] => JSON.parse(way) as GroupStep[];
