import type { createScriptConverter } from '../core/index';
import type { ReadTable } from './index';
import names from './names.tsv';

type ConversionTables = Parameters<typeof createScriptConverter>[0];

/** What a converter needs; OpenCC's dictionaries are large, so they are read when the first conversion is asked for. */
export async function loadConversionTables(read: ReadTable): Promise<ConversionTables> {
  const files = ['fold', 'script', 'opencc', 'lexicon', 'phraseRarity'].map((name) => read(`${name}.tsv`));
  const [fold = '', script = '', opencc = '', lexicon = '', phraseRarity = ''] = await Promise.all(files);
  return { fold, script, opencc, lexicon, phraseRarity, names };
}
