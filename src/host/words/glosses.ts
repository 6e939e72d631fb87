import { Uri } from 'vscode';
import { readText } from '../readTable';

/** What CC-CEDICT says of a word: a reading of it, and its meanings in English, the commonest first. */
export interface Gloss {
  /** As the dictionary writes it: ling3 dao3. */
  readonly pinyin: string;
  readonly meanings: readonly string[];
}

/** @param simplified the word @param written as the article writes it, which may tell entries apart (发, 發, 髮) */
export type Glosses = (simplified: string, written: string) => Promise<readonly Gloss[]>;

/** As many files as `tables/generate/cedict.mjs` writes. */
const FILES = 64;
/** Files that are kept: a reader's words begin with few characters at a time. */
const KEPT = 4;

/** English glosses from CC-CEDICT. A file is read when a word of it is first asked for; where it can't be, there are none. */
export function createGlosses(extensionUri: Uri): Glosses {
  const files = new Map<number, Promise<string>>();
  const fileOf = (number: number): Promise<string> => {
    const uri = Uri.joinPath(extensionUri, 'dist', 'tables', `cedict-${String(number)}.tsv`);
    const file = files.get(number) ?? readText(uri).catch(() => '');
    files.delete(number);
    files.set(number, file);
    for (const oldest of [...files.keys()].slice(0, -KEPT)) files.delete(oldest);
    return file;
  };
  return async (simplified, written) => {
    if (simplified === '') return [];
    return glossesIn(await fileOf(simplified.charCodeAt(0) % FILES), simplified, written);
  };
}

/** The entries of a word in a table; where some are written as the article writes it, only these. */
export function glossesIn(table: string, simplified: string, written: string): readonly Gloss[] {
  const entries: (readonly [traditional: string, gloss: Gloss])[] = [];
  const begin = `\n${simplified}\t`;
  for (let at = table.indexOf(begin); at >= 0; at = table.indexOf(begin, at + 1)) {
    const [, traditional = '', pinyin = '', meanings = ''] = table
      .slice(at + 1, table.indexOf('\n', at + 1))
      .split('\t');
    entries.push([traditional, { pinyin, meanings: meanings.split('/') }]);
  }
  const alike = written === simplified ? [] : entries.filter(([traditional]) => traditional === written);
  return (alike.length > 0 ? alike : entries).map(([, gloss]) => gloss);
}
