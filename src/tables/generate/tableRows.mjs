import { readFileSync } from 'node:fs';

/** The lines of a hand-written table in src/tables, without its comments, each as its columns. */
export function tableRows(name) {
  return readFileSync(new URL(`../${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
