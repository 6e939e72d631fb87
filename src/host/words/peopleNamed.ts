import type { Article, Reading, Span } from '../../core/index';

/** Where a folded text names people by their titles or in its credits. */
export type FindPeople = (folded: string) => readonly Span[];

/** A longer text is not looked through as a whole for one card. */
const LONGEST_TEXT = 60_000;
const LONGEST_NAME = 8;

/** 仇英说: nobody is called so. */
const SAID = /(?<=..)[说称讲谈问答]$/u;
/** What stands behind a name and not in one; where anything else does, it isn't sure where the name ends. */
const ENDS_A_NAME =
  /^(?:[^\p{Script=Han}]|$|[说称讲谈问答]|报[道导]|摄|[文图][/ ]|通讯|表示|介绍|告诉|同志|先生|女士|[等在对向和与及率]|带领|来到|主持|出席|强调|指出|要求|调研|认为|坦言)/u;

/** Where a name surely ends: what is said of a person is less sure than that a word stands there. */
function nameIn(folded: string, { start, end }: Span): string | undefined {
  const name = folded.slice(start, end).replace(SAID, '');
  return ENDS_A_NAME.test(folded.slice(start + name.length, start + name.length + 4)) ? name : undefined;
}

/** The people whom an article names, and where it names them again. */
export class People {
  private readonly known = new WeakMap<Article, ReadonlySet<string>>();

  constructor(
    private readonly find: () => Promise<FindPeople>,
    private readonly isWord: (word: string) => boolean,
  ) {}

  /** The name at an offset of the reading text, in its offsets. */
  async at(article: Article, { folded }: Reading, offset: number): Promise<Span | undefined> {
    let longest: Span | undefined;
    for (const name of await this.namesOf(article, folded)) {
      const from = Math.max(0, offset - name.length + 1);
      const start = folded.slice(from, offset + name.length).indexOf(name) + from;
      if (start < from || start > offset) continue;
      if (name.length > (longest ? longest.end - longest.start : 0)) longest = { start, end: start + name.length };
    }
    return longest;
  }

  private async namesOf(article: Article, folded: string): Promise<ReadonlySet<string>> {
    const known = this.known.get(article);
    if (known) return known;
    const find = await this.find();
    const spans = folded.length <= LONGEST_TEXT ? find(folded) : [];
    const names = spans.map((span) => nameIn(folded, span)).filter((name) => name !== undefined);
    const found = new Set(names.filter((name) => this.isName(name)));
    this.known.set(article, found);
    return found;
  }

  /** Two characters that are a word as well (高峰) stand for the person too seldom. */
  private isName(name: string): boolean {
    return name.length > 1 && name.length <= LONGEST_NAME && !(name.length === 2 && this.isWord(name));
  }
}
