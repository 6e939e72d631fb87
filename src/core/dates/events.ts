/** An event whose date is known, and the signs by which an article names it. */
export interface DatedEvent {
  readonly name: string;
  /** Of each group at least one word must occur. */
  readonly signs: readonly (readonly string[])[];
  /** None of these may occur: they speak of another time. */
  readonly never: readonly string[];
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly year: number;
}

/** @param table `name<tab>a|b + c|d<tab>e|f<tab>first month<tab>last month<tab>year` */
export function parseEvents(table: string): DatedEvent[] {
  const lines = table.split('\n').filter((line) => line && !line.startsWith('#'));
  return lines.map((line) => {
    const [name = '', signs = '', never = '', first, last, year] = line.split('\t');
    return {
      name,
      signs: signs.split(' + ').map((group) => group.split('|')),
      never: never.split('|').filter(Boolean),
      firstMonth: Number(first),
      lastMonth: Number(last),
      year: Number(year),
    };
  });
}

/** Asks for those of some events that the text names beyond doubt; reads the text once a sign at most. */
export function eventsIn(
  folded: string,
  events: readonly DatedEvent[],
): (matters: (event: DatedEvent) => boolean) => DatedEvent[] {
  const known = new Map<string, boolean>();
  const has = (word: string): boolean => {
    const answer = known.get(word) ?? folded.includes(word);
    known.set(word, answer);
    return answer;
  };
  const isNamed = ({ signs, never }: DatedEvent): boolean =>
    signs.every((group) => group.some(has)) && !never.some(has);
  return (matters) => events.filter((event) => matters(event) && isNamed(event));
}
