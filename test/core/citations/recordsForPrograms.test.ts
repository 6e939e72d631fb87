import assert from 'node:assert/strict';
import { citationFormats } from '../../../src/core/citations/citationFormats';
import type { CitedRow } from './citedRow';
import { citedRows, passageOf } from './citedRows';

/** What a row says of itself, by what the standard's entry of it shows: its kind, its title, its quotation and place. */
interface Said {
  readonly kind: 'N' | 'EB' | 'Z';
  readonly title: string;
  readonly authors: readonly string[];
  readonly note: string;
  /** Year, month, day, as far as they are known. */
  readonly date: readonly string[];
}

function saidOf(row: CitedRow): Said {
  const [entry = '', quotation = ''] = row.gbt7714.split('\n').reverse();
  const { printed = '', kind } = /^(?<printed>.*?)\[(?<kind>N|EB|Z)(?:\/OL)?\]/u.exec(entry)?.groups ?? {};
  assert.ok(kind === 'N' || kind === 'EB' || kind === 'Z', entry);
  return {
    kind,
    title: row.title?.replaceAll('\n', ' ') ?? printed,
    authors: namesOf(row),
    note: noteOf(quotation),
    date: row.published?.slice(0, 10).split('-') ?? [],
  };
}

/** A body that APA's entry begins with signs what nobody else does. */
function namesOf({ author, publisher, apa }: CitedRow): readonly string[] {
  if (author !== undefined) return author === 'John Smith' ? [author] : author.split(/[、 ]/u);
  const entry = apa.slice(apa.indexOf('\n') + 1);
  return publisher !== undefined && entry.startsWith(`${publisher}. (`) ? [publisher] : [];
}

/** “……”（第3段第2句） as a record notes it. */
function noteOf(quotation: string): string {
  const [, quoted = quotation, place] = /^(.*)（(第\d.*)）$/u.exec(quotation) ?? [];
  return place === undefined ? quoted : `${place}：${quoted}`;
}

/** Fields of RIS as its specification names them, each in a line of two letters, two blanks, a hyphen and a blank. */
function risOf(row: CitedRow): string {
  const { kind, title, authors, note, date } = saidOf(row);
  const { publisher, url } = row;
  return [
    `TY  - ${{ N: 'NEWS', EB: 'ELEC', Z: 'GEN' }[kind]}`,
    `TI  - ${title}`,
    ...authors.map((name) => `AU  - ${name}`),
    ...(publisher === undefined ? [] : [`${kind === 'N' ? 'T2' : 'PB'}  - ${publisher}`]),
    ...(date.length === 0 ? [] : [`PY  - ${String(date[0])}`, `DA  - ${date.join('/')}`]),
    ...(url === undefined ? [] : ['Y2  - 2026/11/30', `UR  - ${url}`]),
    ...['LA  - zh', `N1  - ${note}`, 'ER  - ', ''],
  ].join('\r\n');
}

/** An item by the schema of CSL-JSON 1.0.2. */
function cslOf(row: CitedRow): object {
  const { kind, title, authors, note, date } = saidOf(row);
  const { publisher, url, script } = row;
  return {
    type: { N: 'article-newspaper', EB: 'webpage', Z: 'document' }[kind],
    title,
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(publisher === undefined ? {} : { [kind === 'N' ? 'container-title' : 'publisher']: publisher }),
    ...(date.length === 0 ? {} : { issued: { 'date-parts': [date.map(Number)] } }),
    ...(url === undefined ? {} : { accessed: { 'date-parts': [[2026, 11, 30]] }, URL: url }),
    language: script === 'traditional' ? 'zh-Hant' : 'zh-Hans',
    note,
  };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const escaped = (text: string): string => text.replace(/[{}#$%&_]/gu, '\\$&');

/** The fields of an entry, by the manuals of BibTeX and biblatex: months by their names, a name in braces of its own. */
function bibtexOf(row: CitedRow): string {
  const { kind, title, authors, note, date } = saidOf(row);
  const { publisher, url } = row;
  const [year, month, day] = date;
  return [
    `@${kind === 'N' ? 'article' : 'misc'}{KEY`,
    ...(authors.length > 0 ? [`author = {${authors.map((name) => `{${escaped(name)}}`).join(' and ')}}`] : []),
    `title = {{${escaped(title)}}}`,
    ...(publisher === undefined ? [] : [`${kind === 'N' ? 'journal' : 'publisher'} = {${publisher}}`]),
    ...(year === undefined ? [] : [`year = {${year}}`]),
    ...(month === undefined ? [] : [`month = ${MONTHS[Number(month) - 1] ?? ''}`]),
    ...(day === undefined ? [] : [`day = {${String(Number(day))}}`]),
    ...(url === undefined ? [] : [`url = {${url}}`, 'urldate = {2026-11-30}']),
    ...['langid = {chinese}', `note = {${escaped(note)}}`],
  ].join(',\n  ');
}

describe('A record for programs', () => {
  for (const [index, row] of citedRows.entries()) {
    const name = `passage ${String(index + 1)}, ${row.title ?? 'without a title'}`;
    it(`of RIS is what its specification asks: ${name}`, async () => {
      assert.equal(citationFormats.ris(await passageOf(row)), risOf(row));
    });

    it(`of CSL-JSON is what its schema asks: ${name}`, async () => {
      const [item] = JSON.parse(citationFormats.csl(await passageOf(row))) as [{ readonly id: string }];
      const { id, ...rest } = item;
      assert.match(id, /^article(?:-\d+)?-[0-9a-z]+$/u);
      assert.deepEqual(rest, cslOf(row));
    });

    it(`of BibTeX is what its manual asks: ${name}`, async () => {
      const entry = citationFormats.bibtex(await passageOf(row)).replace(/\{article[-0-9a-z]*,/u, '{KEY,');
      assert.equal(entry, `${bibtexOf(row)}\n}\n`);
    });
  }
});
