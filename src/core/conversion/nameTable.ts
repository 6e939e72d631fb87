import { charSet } from '../match/charSet';
import type { CharSet } from '../match/charSet';
import { listOfWords } from '../match/wordList';
import type { WordList } from '../match/wordList';

/** What the names table says; made once. All keys are folded (Simplified). */
export interface NameTable {
  /** Not 0 for each character that a surname begins with, and for 某: all others begin no name. */
  readonly initials: Uint8Array;
  /** Surnames of one and two characters with the Traditional form that is theirs alone (叶 葉, 范 范), else null. */
  readonly surnames: ReadonlyMap<string, string | null>;
  /** Characters that both scripts have but that take their other form in given names (云 雲). */
  readonly given: ReadonlySet<string>;
  /** The Traditional form that a character has in given names, where OpenCC's usual one is not it (冲 沖). */
  readonly forms: ReadonlyMap<string, string>;
  /** Words after which a name stands (书记), and labels before names (责编). */
  readonly titles: ReadonlySet<string>;
  /** What a title ends with. */
  readonly titleEnds: CharSet;
  readonly credits: ReadonlySet<string>;
  /** Words that stand behind a surname (范主任, 姜女士). */
  readonly honorifics: ReadonlySet<string>;
  /** Endings and parts of what is an office, not a person (日报). */
  readonly offices: readonly string[];
  /** Parts of names that words would write otherwise (多杰). */
  readonly elements: readonly string[];
  /** Words of two or three characters that no name begins with (范围), and surnames that are rarer than such words. */
  readonly never: WordList;
  readonly rare: CharSet;
  /** Characters that may follow a name (说, 在). */
  readonly after: CharSet;
}

/** Of a character: it is a surname, or two begin with it. */
const ALONE = 1;
const OF_TWO = 2;
const OTHER = 4;
/** As a surname alone it has a form that words do not have. */
const OF_OWN_FORM = 8;

/** Is the character a surname by itself whose form is its own? */
export const hasOwnForm = ({ initials }: NameTable, code: number): boolean =>
  ((initials[code] ?? 0) & OF_OWN_FORM) !== 0;

/** How long the surname is that stands at an offset of a folded text; 0 where none does. */
export function surnameLength({ initials, surnames }: NameTable, folded: string, at: number): number {
  const initial = initials[folded.charCodeAt(at)] ?? 0;
  if ((initial & OF_TWO) !== 0 && surnames.has(folded.slice(at, at + 2))) return 2;
  return initial & ALONE;
}

/** @param table `src/tables/names.tsv` */
export function createNameTable(table: string): NameTable {
  const rows = new Map<string, string[][]>();
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [kind = '', ...cells] = line.split('\t');
    const known = rows.get(kind);
    if (known) known.push(cells);
    else rows.set(kind, [cells]);
  }
  const words = (kind: string): string[] => (rows.get(kind) ?? []).map(([word = '']) => word);
  return {
    initials: initialsOf(rows.get('surname') ?? []),
    surnames: new Map((rows.get('surname') ?? []).map(([surname = '', form]) => [surname, form ?? null])),
    given: new Set(words('given').join('')),
    forms: new Map((rows.get('form') ?? []).map(([character = '', form = character]) => [character, form])),
    titles: new Set(words('title')),
    titleEnds: charSet(
      words('title')
        .map((title) => title.slice(-1))
        .join(''),
    ),
    honorifics: new Set([...words('title'), ...words('honorific')]),
    credits: new Set(words('credit')),
    offices: words('office'),
    elements: words('element'),
    never: listOfWords(words('never')),
    rare: charSet(words('rare').join('')),
    after: charSet(words('verb').join('')),
  };
}

function initialsOf(surnames: readonly (readonly string[])[]): Uint8Array {
  const initials = new Uint8Array(0x10000);
  initials['某'.charCodeAt(0)] = OTHER;
  for (const [surname = '', form] of surnames) {
    const code = surname.charCodeAt(0);
    const alone = form === undefined ? ALONE : ALONE | OF_OWN_FORM;
    initials[code] = (initials[code] ?? 0) | (surname.length === 1 ? alone : OF_TWO);
  }
  return initials;
}
