import type { Tables } from '../core/index';
import dateWords from './dateWords.tsv';
import datedEvents from './datedEvents.tsv';
import festivals from './festivals.tsv';
import reigns from './reigns.tsv';
import placeAbbreviations from './placeAbbreviations.tsv';
import placeConfidence from './placeConfidence.tsv';
import placeNeighbours from './placeNeighbours.tsv';
import wordClasses from './words/wordClasses.tsv';

/** Reads one file of the built `dist/tables` folder: a file read on the desktop, a workspace read in a browser. */
export type ReadTable = (name: string) => Promise<string>;

/** What a store of a corpus reads with: the form in which both scripts are compared, and the words. */
export async function loadKeeperTables(read: ReadTable): Promise<Pick<Tables, 'fold' | 'lexicon' | 'wordClasses'>> {
  const [fold, lexicon] = await Promise.all([read('fold.tsv'), read('lexicon.tsv')]);
  return { fold, lexicon: withoutHeader(lexicon), wordClasses };
}

/** The tables written by hand travel inside the bundle; the large generated ones are read from `dist/tables`. */
export async function loadTables(read: ReadTable): Promise<Tables> {
  const body = async (name: string): Promise<string> => withoutHeader(await read(name));
  const [fold, script, gazetteer, placeNames, calendar, readings, gbk, big5, lexicon] = await Promise.all([
    read('fold.tsv'),
    read('script.tsv'),
    body('gazetteer.tsv'),
    read('placeNames.tsv'),
    read('calendar.tsv'),
    read('readings.tsv'),
    body('gbk.tsv'),
    body('big5.tsv'),
    body('lexicon.tsv'),
  ]);
  const bytes = { gbk, big5 };
  const places = { placeNames, placeNeighbours, placeAbbreviations, placeConfidence };
  const figures = { lexicon, wordClasses };
  const dates = { calendar, dateWords, datedEvents, festivals, reigns };
  return {
    fold,
    script,
    gazetteer,
    readings,
    ...dates,
    ...places,
    ...figures,
    ...bytes,
  };
}

/** These tables are read by the place of their lines, so the lines that name their source go first. */
const withoutHeader = (table: string): string => table.replace(/^(?:#[^\n]*\n)+/, '');
