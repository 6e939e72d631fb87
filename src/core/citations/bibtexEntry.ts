import type { CitedPassage, CitedSource } from './cited';
import { passageNote, signers } from './cslRecord';
import { recordKey } from './recordKey';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX would obey, as TeX writes it. */
const ESCAPED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('{}#$%&_', (mark) => [mark, `\\${mark}`])),
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** An entry for BibTeX and biblatex: `@article` for a newspaper's, else `@misc`. The passage is its note. */
export function bibtexEntry(passage: CitedPassage): string {
  const { source } = passage;
  const fields = fieldsOf(passage).flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  const kind = source.publisherIs === 'newspaper' ? 'article' : 'misc';
  return `@${kind}{${recordKey(passage)},\n${fields.join(',\n')}\n}\n`;
}

function fieldsOf(passage: CitedPassage): readonly (readonly [name: string, value: string | null])[] {
  const { source, accessed } = passage;
  const { title, publisher, published, url, publisherIs } = source;
  const [year = null, month, day = null] = published?.split('-') ?? [];
  return [
    ['author', authorsIn(source)],
    ['title', `{${inBraces(title)}}`],
    [publisherIs === 'newspaper' ? 'journal' : 'publisher', publisher && inBraces(publisher)],
    ['year', year && inBraces(year)],
    ['month', month === undefined ? null : (MONTHS[Number(month) - 1] ?? null)],
    ['day', day && `{${Number(day)}}`],
    ['url', url && `{${address(url)}}`],
    ['urldate', url && inBraces(accessed)],
    ['langid', '{chinese}'],
    ['note', inBraces(passageNote(passage))],
  ];
}

/** Each name in braces of its own, so that none is taken apart. */
function authorsIn(source: CitedSource): string | null {
  const names = signers(source).map(inBraces);
  return names.length === 0 ? null : `{${names.join(' and ')}}`;
}

const inBraces = (text: string): string => `{${text.replaceAll(/[{}#$%&_\\~^]/gu, (mark) => ESCAPED[mark] ?? mark)}}`;

/** An address is read as it stands; only braces and backslashes would end it. */
const address = (url: string): string => url.replaceAll(/[{}\\\s]/gu, (mark) => encodeURIComponent(mark));
