import { charSet } from '../match/charSet';

/** The year that is counted by a reign, and where the reign's name begins; offsets of the folded text. */
export interface ReignYear {
  readonly start: number;
  /** Of the common era. */
  readonly year: number;
}

/** 光绪三十年: the year whose number, behind the reign's name, begins at `start`. */
export type Reigns = (folded: string, start: number, number: number) => ReignYear | undefined;

const dynasty = charSet('清明');

/** @param table `reigns.tsv`; every name has two characters. */
export function parseReigns(table: string): Reigns {
  const rows = table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const reigns = new Map(
    rows.map((row) => {
      const [name = '', before, years] = row.split('\t');
      return [name, { before: Number(before), years: Number(years) }];
    }),
  );
  const endsName = charSet([...reigns.keys()].map((name) => name.charAt(1)).join(''));
  return (folded, start, number) => {
    if (start < 2 || !endsName(folded, start - 1)) return undefined;
    const reign = reigns.get(folded.slice(start - 2, start));
    if (!reign || number < 1 || number > reign.years) return undefined;
    return { start: dynasty(folded, start - 3) ? start - 3 : start - 2, year: reign.before + number };
  };
}
