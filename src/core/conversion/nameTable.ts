/** What the names table says; made once. All keys are folded (Simplified). */
export interface NameTable {
  /** 1 for each character that a surname begins with, and for 某: all others begin no name. */
  readonly initials: Uint8Array;
  /** Surnames of one and two characters with the Traditional form that is theirs alone (叶 葉, 范 范), else null. */
  readonly surnames: ReadonlyMap<string, string | null>;
  /** Characters that both scripts have but that take their other form in given names (云 雲). */
  readonly given: ReadonlySet<string>;
  /** The Traditional form that a character has in given names, where OpenCC's usual one is not it (冲 沖). */
  readonly forms: ReadonlyMap<string, string>;
  /** Words after which a name stands (书记), and labels before names (责编). */
  readonly titles: ReadonlySet<string>;
  readonly credits: ReadonlySet<string>;
  /** Words that stand behind a surname (范主任, 姜女士). */
  readonly honorifics: ReadonlySet<string>;
  /** Endings and parts of what is an office, not a person (日报). */
  readonly offices: readonly string[];
  /** Parts of names that words would write otherwise (多杰). */
  readonly elements: readonly string[];
  /** Words of two characters that no name begins with (范围), and surnames that are rarer than such words. */
  readonly never: ReadonlySet<string>;
  readonly rare: ReadonlySet<string>;
  /** Characters that may follow a name (说, 在). */
  readonly after: ReadonlySet<string>;
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
  const initials = new Uint8Array(0x10000);
  for (const word of [...words('surname'), '某']) initials[word.charCodeAt(0)] = 1;
  return {
    initials,
    surnames: new Map((rows.get('surname') ?? []).map(([surname = '', form]) => [surname, form ?? null])),
    given: new Set(words('given').join('')),
    forms: new Map((rows.get('form') ?? []).map(([character = '', form = character]) => [character, form])),
    titles: new Set(words('title')),
    honorifics: new Set([...words('title'), ...words('honorific')]),
    credits: new Set(words('credit')),
    offices: words('office'),
    elements: words('element'),
    never: new Set(words('never')),
    rare: new Set(words('rare').join('')),
    after: new Set(words('verb')),
  };
}
