import { Uri } from 'vscode';
import { articleBlocks } from '../../core/index';
import type { Decode } from '../../core/index';
import type { ReadRange } from '../platform';
import type { ArticleAnalyser } from './analyser';
import { admittedFile, inMegabytes, readOptions } from './articleFiles';
import { isNotesFile } from '../notes/notesFileName';
import { FilePieces } from './filePieces';
import type { FilePart, LinesPart } from './filePieces';
import type { FileRead, IndexedPortion } from './fileToIndex';
import { halves } from './halves';
import { NotReadError } from './notRead';
import type { NotReadPart } from './notRead';

export interface LineFilesNeeds {
  readonly analyser: ArticleAnalyser;
  /** How many texts are analysed at a time. */
  readonly lanes: number;
  readonly readRange: ReadRange;
  readonly decode: () => Promise<Decode>;
  readonly take: (portion: IndexedPortion) => Promise<void>;
  /** A part of the file has been read. */
  readonly advanced: (file: string, share: number) => void;
}

/** Lines of a file that are named when they are no articles; of a file full of others the rest is counted. */
const MOST_NAMED = 1000;

/** The reading of a file under way. */
interface Reading {
  readonly file: string;
  readonly reading: number;
  articles: number;
  readonly notRead: NotReadPart[];
  /** Nobody wants more of the file. */
  readonly isStopped: () => boolean;
  /** Of the bytes read so far. */
  hash: string;
}

/** A reading that came to the file's end. */
export interface LinesRead {
  readonly record: FileRead;
  /** The file was written to meanwhile, so that what was read may be of both; and how it is now. */
  readonly isChanged: boolean;
  readonly now: State;
}

type State = Omit<articleBlocks.FileState, 'hash'>;

/** Reads files of lines a stretch at a time, however large they are: what it takes in memory is some stretches. */
export class LineFiles {
  constructor(private readonly needs: LineFilesNeeds) {}

  /** Of a file's bytes. */
  async hash(file: string): Promise<string> {
    let hash = '';
    for await (const piece of this.pieces(file).pieces()) hash = hashOn(hash, piece);
    return hash;
  }

  /**
   * Undefined where nobody wanted more.
   * @param state of the file before
   */
  async read(file: string, reading: number, state: State, isStopped: () => boolean): Promise<LinesRead | undefined> {
    const under: Reading = { file, reading, articles: 0, notRead: [], isStopped, hash: '' };
    const seen = (piece: Uint8Array): void => {
      under.hash = hashOn(under.hash, piece);
    };
    const jobs = new Set<Promise<void>>();
    try {
      for await (const part of this.pieces(file).parts(undefined, seen)) {
        if (isStopped()) break;
        // One more than there are threads, so that none waits for the disk.
        while (jobs.size > this.needs.lanes) await Promise.race(jobs);
        const job = this.part(under, part, state.size).finally(() => jobs.delete(job));
        jobs.add(job);
      }
    } finally {
      await Promise.allSettled(jobs);
    }
    await Promise.all(jobs);
    return isStopped() ? undefined : this.atEnd(under, state);
  }

  private pieces(file: string): FilePieces {
    return new FilePieces(Uri.parse(file, true), this.needs.readRange, this.needs.decode);
  }

  /** Of a file that changed the record has the time of before, so that it will be read again. */
  private async atEnd({ file, reading, articles, notRead, hash }: Reading, state: State): Promise<LinesRead> {
    const { size, mtime } = await admittedFile(Uri.parse(file, true), Infinity);
    const isChanged = size !== state.size || mtime !== state.time;
    const empty: NotReadPart[] = articles + notRead.length === 0 && !isNotesFile(file) ? [{ reason: 'empty' }] : [];
    const known = { ...state, hash: isChanged ? '' : hash };
    const record = { file, reading, articles, state: known, notRead: [...named(notRead), ...empty] };
    return { record, isChanged, now: { size, time: mtime } };
  }

  private async part(under: Reading, part: FilePart, size: number): Promise<void> {
    if ('line' in part) {
      under.notRead.push({ reason: 'too-long', line: part.line, detail: inMegabytes(part.length) });
      return;
    }
    await this.stretch(under, part);
    this.needs.advanced(under.file, (part.offset + part.bytes.length) / size);
  }

  /** What ends a thread is looked for half by half: all other lines are read. */
  private async stretch(under: Reading, stretch: LinesPart): Promise<void> {
    try {
      for (const portion of await this.indexed(under, stretch)) await this.take(under, portion);
    } catch (error) {
      if (!(error instanceof NotReadError)) throw error;
      const parts = halves(stretch);
      if (parts.length === 1) under.notRead.push({ ...error.part, line: stretch.first });
      else for (const half of parts) await this.stretch(under, half);
    }
  }

  /** All of a stretch or nothing: what a thread gave before it ended would be there twice. */
  private async indexed({ file, reading, isStopped }: Reading, stretch: LinesPart): Promise<readonly IndexedPortion[]> {
    let portions: IndexedPortion[] = [];
    const { path } = Uri.parse(file, true);
    const { bytes, lines } = stretch;
    const state = { size: 0, time: 0, hash: '' };
    const files = (): ReturnType<Parameters<ArticleAnalyser['index']>[0]> => {
      portions = [];
      return [{ id: file, path, bytes, lines, reading, state }];
    };
    await this.needs.analyser.index(files, readOptions(), (portion) => {
      portions.push(portion);
      return Promise.resolve(!isStopped());
    });
    return isStopped() ? [] : portions;
  }

  private async take(under: Reading, { block, read }: IndexedPortion): Promise<void> {
    for (const { articles, notRead } of read) {
      under.articles += articles;
      under.notRead.push(...notRead);
    }
    await this.needs.take({ block, read: [], handedBack: [] });
  }
}

/** In the order of the lines. */
function named(parts: readonly NotReadPart[]): readonly NotReadPart[] {
  const sorted = [...parts].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const more = sorted.length - MOST_NAMED;
  return more > 0 ? [...sorted.slice(0, MOST_NAMED), { reason: 'more-lines', detail: String(more) }] : sorted;
}

function hashOn(before: string, piece: Uint8Array): string {
  const sums = [articleBlocks.checksum(piece), articleBlocks.checksum(piece.subarray(1))];
  const both = new TextEncoder().encode(`${before} ${sums.join(' ')}`);
  return articleBlocks.checksum(both).toString(36) + (sums[1] ?? 0).toString(36);
}
