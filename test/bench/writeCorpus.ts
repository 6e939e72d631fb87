// Writes a synthetic corpus, the same whenever it is made: `npm run corpus:write -- FOLDER COUNT [lines]`. With `lines` all
// articles stand in one `.jsonl`, else each in a file of its own.
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syntheticArticle, unfolding } from '../corpus/syntheticCorpus';
import type { SyntheticArticle } from '../corpus/syntheticCorpus';

const SEED = 7;
/** Lines that are written at one go. */
const TOGETHER = 1000;

function* articles(count: number): Generator<SyntheticArticle, void, undefined> {
  const other = unfolding(readFileSync('dist/tables/fold.tsv', 'utf8'));
  for (let index = 0; index < count; index++) yield syntheticArticle(index, SEED, other);
}

function writeFiles(folder: string, count: number): void {
  for (const { path, text } of articles(count)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function writeLines(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, `${String(count)}.jsonl`), 'w');
  let lines: string[] = [];
  const flush = (): void => {
    writeSync(file, lines.join(''));
    lines = [];
  };
  for (const article of articles(count)) {
    lines.push(`${JSON.stringify(article)}\n`);
    if (lines.length >= TOGETHER) flush();
  }
  flush();
  closeSync(file);
}

const [folder = '', count = '0', form] = process.argv.slice(2);
(form === 'lines' ? writeLines : writeFiles)(folder, Number(count));
