import { textOf, unitsOfBytes } from './bytes';
import { headsOf, jsonOf } from './blockHeads';
import type { Head } from './blockHeads';
import type { BlockBytes } from './blockParts';
import type { ArticleOfFile } from './blockWriter';
import { figureColumnsOf, figuresOf } from './figureColumns';
import type { FigureRow } from './figureColumns';
import { mapOfBytes } from './storedMap';
import type { KeptMentions, KeptSummary } from './storedArticle';
import { writtenForm } from './writtenText';

/** Where the next article's bytes and units begin. */
interface Cursor {
  text: number;
  described: number;
  summaries: number;
  mentions: number;
  maps: number;
  written: number;
  figures: number;
}

/** The articles of a block as they were put into it: what is kept of it is written again with others. */
export function* articlesOfBlock(block: BlockBytes): Generator<ArticleOfFile, void, undefined> {
  const columns = figureColumnsOf(block.figures);
  const rows = figuresOf(columns, block.figuresMore, 0, columns.count);
  const cursor: Cursor = { text: 0, described: 0, summaries: 0, mentions: 0, maps: 0, written: 0, figures: 0 };
  for (const head of headsOf(block.heads)) yield articleAt(block, head, cursor, rows);
}

function articleAt(block: BlockBytes, head: Head, cursor: Cursor, rows: readonly FigureRow[]): ArticleOfFile {
  const piece = (part: keyof Head['pieces']): Uint8Array => {
    const from = cursor[part];
    cursor[part] += head.pieces[part];
    return block[part].slice(from, cursor[part]);
  };
  const units = (part: 'text' | 'described', length: number): string => {
    const from = cursor[part];
    cursor[part] += length + 1;
    return textOf(unitsOfBytes(block[part]).subarray(from, from + length));
  };
  const text = units('text', head.textLength);
  const figures = rows.slice(cursor.figures, (cursor.figures += head.figures));
  const { titleStart: start, titleLength, file, reading, line, sourceLength, publisherKey, schemeKeys } = head;
  return {
    file,
    reading,
    article: {
      ...{ line, text, sourceLength, publisherKey, schemeKeys },
      described: units('described', head.describedLength),
      summary: jsonOf(piece('summaries')) as KeptSummary,
      mentions: jsonOf(piece('mentions')) as KeptMentions,
      map: mapOfBytes(piece('maps'), text.length, sourceLength),
      written: writtenForm(text, 0, piece('written')),
      title: start < 0 ? null : { start, end: start + titleLength },
      figures: figures.map(({ figure }) => figure),
      nounKeys: figures.map(({ nounKey }) => nounKey),
    },
  };
}
