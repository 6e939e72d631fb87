import { textOf, unitsOfBytes } from './bytes';
import { jsonOf } from './blockHeads';
import type { BlockBytes } from './blockParts';
import type { ArticleOfFile } from './blockWriter';
import { figureColumnsOf, figuresOf } from './figureColumns';
import type { FigureRow } from './figureColumns';
import { WIDTH, columnAt, headColumnsOf } from './headColumns';
import type { Beginning, Column, HeadColumns } from './headColumns';
import { NameNumbers } from './nameNumbers';
import { mapOfBytes } from './storedMap';
import type { KeptMentions, KeptSummary } from './storedArticle';
import { writtenForm } from './writtenText';

/** A block that was written, its heads, the names that they number, and its figures. */
interface Written {
  readonly block: BlockBytes;
  readonly heads: HeadColumns;
  readonly names: NameNumbers;
  readonly figures: readonly FigureRow[];
}

/** The articles of a block as they were put into it: what is kept of it is written again with others. */
export function* articlesOfBlock(block: BlockBytes): Generator<ArticleOfFile, void, undefined> {
  const columns = figureColumnsOf(block.figures);
  const names = new NameNumbers();
  const heads = headColumnsOf(block.heads, names, names);
  const written = { block, heads, names, figures: figuresOf(columns, block.figuresMore, 0, columns.count) };
  for (let article = 0; article < heads.count; article++) yield articleAt(written, article);
}

function articleAt({ block, heads, names, figures: rows }: Written, article: number): ArticleOfFile {
  const get = (column: Column): number => heads.numbers[article * WIDTH + columnAt[column]] ?? 0;
  const end = (column: Beginning): number => heads.numbers[(article + 1) * WIDTH + columnAt[column]] ?? 0;
  const piece = (part: 'summaries' | 'mentions' | 'maps' | 'written'): Uint8Array =>
    block[part].slice(get(part), end(part));
  // A zero ends each text.
  const units = (part: 'text' | 'described'): string =>
    textOf(unitsOfBytes(block[part]).subarray(get(part), end(part) - 1));
  const text = units('text');
  const sourceLength = get('sourceLength');
  const start = get('titleStart') - 1;
  const figures = rows.slice(get('figures'), end('figures'));
  const schemeKeys = Array.from(
    heads.schemeKeys.subarray(get('schemes'), end('schemes')),
    (key) => names.name(key) ?? '',
  );
  return {
    file: names.name(get('file')) ?? '',
    reading: heads.readings[article] ?? 0,
    article: {
      ...{ line: get('line'), text, sourceLength, publisherKey: names.name(get('publisherKey')), schemeKeys },
      described: units('described'),
      summary: jsonOf(piece('summaries')) as KeptSummary,
      mentions: jsonOf(piece('mentions')) as KeptMentions,
      map: mapOfBytes(piece('maps'), text.length, sourceLength),
      written: writtenForm(text, 0, piece('written')),
      title: start < 0 ? null : { start, end: start + get('titleLength') },
      figures: figures.map(({ figure }) => figure),
      nounKeys: figures.map(({ nounKey }) => nounKey),
    },
  };
}
