import { corpusStore, createEngine } from '../core/index';
import type { SourceText, Tables } from '../core/index';
import { checkRows } from './checks';
import { figureRows } from './figures';
import { wordLines } from './collocateRows';
import { findIn } from './foundIn';
import { hitLines } from './search';
import { asciiControls } from './terminal';
import { placeLine } from './tree';
import { oneByOne } from './work';
import type { Maker, Work } from './work';

export function makerOf(work: Work, tables: Tables): Maker {
  const engine = createEngine(tables);
  switch (work.make) {
    case 'analysis':
      return analysisLine(engine);
    case 'figures':
      return ofAll(engine, (article, text) => figureRows(article, text));
    case 'checks':
      return oneByOne((article) => checkRows(engine, article));
    case 'place':
      return ofAll(engine, placeLine);
    case 'hits':
      return oneByOne(
        hitLines(findIn(engine, work.search.term, work.search.narrowing, corpusStore.createWordEnds(tables))),
      );
    case 'words': {
      const find = findIn(engine, work.search.term, work.search.narrowing, corpusStore.createWordEnds(tables));
      return oneByOne(wordLines(find, work.window, corpusStore.createWordsOf(tables)));
    }
  }
}

/** What an engine says of articles, whatever that is: it is printed as it comes. */
interface Analysing<Said> {
  studyAll(sources: readonly SourceText[]): readonly { readonly article: Said }[];
}

/** All articles are analysed before the first is printed: the engine takes less time for them together. */
const ofAll =
  <Said>(engine: Analysing<Said>, print: (said: Said, text: string) => string): Maker =>
  (articles) =>
    engine.studyAll(articles).map(({ article }, i) => print(article, articles[i]?.text ?? ''));

/** A line of JSON an article. */
export const analysisLine = (engine: Analysing<unknown>): Maker =>
  ofAll(engine, (article) => `${asciiControls(JSON.stringify(article))}\n`);
