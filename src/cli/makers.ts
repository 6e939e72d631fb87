import { corpusStore, createEngine } from '../core/index';
import type { SourceText, Tables } from '../core/index';
import { checkRows } from './checks';
import { figureRows } from './figures';
import { wordLines } from './collocateRows';
import { findIn } from './foundIn';
import { hitLines } from './search';
import { asciiControls } from './terminal';
import { placeLine } from './tree';
import type { Maker, Work } from './work';

export function makerOf(work: Work, tables: Tables): Maker {
  const engine = createEngine(tables);
  switch (work.make) {
    case 'analysis':
      return analysisLine(engine);
    case 'figures':
      return (article) => figureRows(engine.analyze(article), article.text);
    case 'checks':
      return (article) => checkRows(engine, article);
    case 'place':
      return (article) => placeLine(engine.analyze(article));
    case 'hits':
      return hitLines(findIn(engine, work.search.term, work.search.narrowing, corpusStore.createWordEnds(tables)));
    case 'words': {
      const find = findIn(engine, work.search.term, work.search.narrowing, corpusStore.createWordEnds(tables));
      return wordLines(find, work.window, corpusStore.createWordsOf(tables));
    }
  }
}

/** What an engine says of an article, whatever that is: it is printed as it comes. */
interface Analysing {
  analyze(source: SourceText): unknown;
}

/** A line of JSON an article. */
export const analysisLine =
  (engine: Analysing): Maker =>
  (article) =>
    `${asciiControls(JSON.stringify(engine.analyze(article)))}\n`;
