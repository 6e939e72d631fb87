import type { ScriptConverter, Tables } from '../../core/index';
import { People } from './peopleNamed';
import type { Segmenter } from './segmenter';
import { createWordList } from './listedWords';
import type { IsListedWord } from './listedWords';
import { Words } from './words';

interface Needs {
  readonly segment: Segmenter;
  readonly tables: () => Promise<Tables>;
  readonly converter: () => Promise<ScriptConverter>;
}

/** The words of articles; their tables are read when the first word is asked for. */
export function createWords({ segment, tables, converter }: Needs): Words {
  let list: Promise<IsListedWord> | undefined;
  let people: Promise<People> | undefined;
  const wordList = (): Promise<IsListedWord> => (list ??= tables().then(({ lexicon }) => createWordList(lexicon)));
  const createPeople = async (): Promise<People> =>
    new People(async () => (await converter()).people, await wordList());
  return new Words({ segment, list: wordList, people: () => (people ??= createPeople()) });
}
