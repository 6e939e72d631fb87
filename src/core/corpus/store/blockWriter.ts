import { ByteWriter, bytesOfUnits, unitsOf } from './bytes';
import { ARTICLES_OF_BLOCK, UNITS_OF_BLOCK } from './blockParts';
import type { BlockBytes } from './blockParts';
import { figureBytes } from './figureColumns';
import type { FileRecord } from './fileRecord';
import { recordBytes } from './recordBytes';
import { mapBytes } from './storedMap';
import type { StoredArticle } from './storedArticle';
import { signatureOf } from './signature';
import { foldedAway } from './writtenText';

/** An article and which reading of which file it is from. */
export interface ArticleOfFile {
  readonly file: string;
  readonly reading: number;
  readonly article: StoredArticle;
}

export const scripts = ['simplified', 'traditional', 'mixed', 'unknown'] as const;

/** Collects articles until they fill a block. */
export class BlockWriter {
  private articles: ArticleOfFile[] = [];
  private records: FileRecord[] = [];
  private units = 0;

  add(article: ArticleOfFile): void {
    this.articles.push(article);
    this.units += article.article.text.length;
  }

  /** The news of a file: its articles stand in this block or in earlier ones. */
  record(record: FileRecord): void {
    this.records.push(record);
  }

  get isEmpty(): boolean {
    return this.articles.length + this.records.length === 0;
  }

  get isFull(): boolean {
    return this.articles.length >= ARTICLES_OF_BLOCK || this.units >= UNITS_OF_BLOCK;
  }

  /** The block; what is added next begins another. */
  finish(): BlockBytes {
    const block = blockBytes(this.articles, this.records);
    this.articles = [];
    this.records = [];
    this.units = 0;
    return block;
  }
}

function blockBytes(articles: readonly ArticleOfFile[], records: readonly FileRecord[]): BlockBytes {
  const stored = articles.map(({ article }) => article);
  const text = unitsOf(stored.map((article) => article.text));
  const summaries = stored.map(({ summary }) => jsonBytes(summary));
  const mentions = stored.map((article) => jsonBytes(article.mentions));
  const maps = stored.map(({ map }) => mapBytes(map));
  const written = stored.map((article) => foldedAway(article.written, article.text));
  const figures = figureBytes(
    stored.flatMap((one) => one.figures.map((figure, index) => ({ figure, nounKey: one.nounKeys[index] ?? null }))),
  );
  return {
    heads: headBytes(articles, { summaries, mentions, maps, written }),
    files: recordBytes(records),
    described: bytesOfUnits(unitsOf(stored.map(({ described }) => described))),
    signature: signatureOf(text),
    text: bytesOfUnits(text),
    ...{ summaries: together(summaries), mentions: together(mentions), maps: together(maps) },
    ...{ written: together(written), figures: figures.columns, figuresMore: figures.more },
  };
}

type Pieces = Readonly<Record<'summaries' | 'mentions' | 'maps' | 'written', readonly Uint8Array[]>>;

/** Strings of a block by index from 1, each once; 0 is null. */
class Names {
  readonly all: string[] = [];
  private readonly known = new Map<string, number>();

  index(name: string | null): number {
    if (name === null) return 0;
    const known = this.known.get(name) ?? this.all.push(name);
    this.known.set(name, known);
    return known;
  }
}

function headBytes(articles: readonly ArticleOfFile[], pieces: Pieces): Uint8Array {
  const names = new Names();
  const heads = new ByteWriter();
  for (const [index, one] of articles.entries()) {
    for (const value of headOf(one, names)) heads.number(value);
    for (const piece of Object.values(pieces)) heads.number(piece[index]?.length ?? 0);
    const { schemeKeys, mentions } = one.article;
    const lists = [schemeKeys, mentions.places.map(({ code }) => code)];
    for (const list of lists) {
      heads.number(list.length);
      for (const name of list) heads.number(names.index(name));
    }
  }
  const writer = new ByteWriter();
  writer.number(articles.length);
  writer.strings(names.all);
  writer.raw(heads.finish());
  return writer.finish();
}

/** In the order in which `takeHead` in `headColumns.ts` reads them. */
function headOf({ file, reading, article }: ArticleOfFile, names: Names): readonly number[] {
  const { summary, title, publisherKey } = article;
  const { place } = summary;
  return [
    ...[names.index(file), reading, article.line, article.text.length, article.sourceLength, article.described.length],
    ...(title ? [title.start + 1, title.end - title.start] : [0, 0]),
    ...[names.index(summary.published), names.index(summary.publisher), names.index(publisherKey)],
    names.index(place && JSON.stringify([place.province, place.prefecture, place.county, place.code])),
    ...[scripts.indexOf(summary.script), article.figures.length, article.mentions.clashes.length],
  ];
}

function jsonBytes(value: unknown): Uint8Array {
  const writer = new ByteWriter();
  writer.string(JSON.stringify(value));
  return writer.finish();
}

function together(pieces: readonly Uint8Array[]): Uint8Array {
  const writer = new ByteWriter();
  for (const piece of pieces) writer.raw(piece);
  return writer.finish();
}
