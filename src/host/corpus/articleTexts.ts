import { articlesInFile, isChinese } from '../../core/index';
import type { Decode, Encoding, ReadOptions, fileFormats } from '../../core/index';
import { isNotesFile } from '../notes/notesFileName';
import { mayBeMisread } from './misread';
import type { NotReadPart } from './notRead';

/** A file's bytes and the id under which its articles are known. */
export interface ArticleFile {
  /** The file's URI as a string; the id of its article, where it holds one. */
  readonly id: string;
  /** Decides the format by its ending. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where the bytes are only some lines of the file. */
  readonly lines?: fileFormats.LinesOfFile | undefined;
}

/** One article of a file, and how the file was read. */
export interface DecodedArticle {
  /** The file's id; for one of many articles of a file `#L` and its line behind. */
  readonly id: string;
  readonly text: string;
  readonly encoding: Encoding;
  readonly decidedBy: ReturnType<Decode>['decidedBy'];
  /** The charset that the file declares and its bytes belie. */
  readonly belied?: Encoding;
}

export interface ArticleTexts {
  readonly articles: readonly DecodedArticle[];
  readonly notRead: readonly NotReadPart[];
}

/** @throws UndecodableError where the bytes are no text */
export function articlesOf(decode: Decode, file: ArticleFile, options: ReadOptions): ArticleTexts {
  const { articles, badLines, damage, encoding, decidedBy, belied } = articlesInFile(decode, file, options);
  const written = articles.filter(({ text }) => text.trim() !== '');
  const chinese = written.filter(({ text }) => hasChinese(text));
  const foreign = written.filter(({ text }) => !hasChinese(text)).map(({ id }) => notChinese(id));
  return {
    articles: chinese.map(({ id, text }) => ({ id, text, encoding, decidedBy, ...(belied ? { belied } : {}) })),
    notRead:
      written.length + badLines.length === 0 && !file.lines && !isNotesFile(file.path)
        ? [{ reason: 'empty' }]
        : [...badLines, ...foreign, ...damage.map(damagedPart)],
  };
}

type Damage = ReturnType<typeof articlesInFile>['damage'][number];

const damagedPart = ({ line, characters }: Damage): NotReadPart => ({
  reason: 'damaged',
  detail: String(characters),
  ...(line === null ? {} : { line }),
});

/** A page may begin in another language: then its second half may still be Chinese. What was misread, its mended reading tells. */
function hasChinese(text: string): boolean {
  return isChinese(text) || isChinese(text.slice(text.length / 2)) || mayBeMisread(text);
}

function notChinese(id: string): NotReadPart {
  const line = /#L(\d+)$/u.exec(id)?.[1];
  return { reason: 'not-chinese', ...(line === undefined ? {} : { line: Number(line) }) };
}
