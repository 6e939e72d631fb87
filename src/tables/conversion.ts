import type { ConversionTables } from '../core/index';
import type { ReadTable } from './index';
import names from './names.tsv';

/** What a converter needs; OpenCC's dictionaries are large, so they are read when the first conversion is asked for. */
export async function loadConversionTables(read: ReadTable): Promise<ConversionTables> {
  const [fold, script, opencc] = await Promise.all([read('fold.tsv'), read('script.tsv'), read('opencc.tsv')]);
  return { fold, script, opencc, names };
}
