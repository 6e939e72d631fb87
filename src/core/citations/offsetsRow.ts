import { tsvRow } from '../text/delimited';
import type { CitedPassage } from './cited';

/** Where the passage stands, for data: offsets of the decoded file, its end exclusive; `text` is what stands there. */
interface OffsetsRow {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly unit: 'UTF-16';
  readonly paragraph: number | null;
  readonly sentence: number | null;
  readonly text: string;
}

function row({ path, start, end, place, text }: CitedPassage): OffsetsRow {
  const { paragraph = null, sentence = null } = place?.from ?? {};
  return { path, start, end, unit: 'UTF-16', paragraph, sentence, text };
}

/** A line of names and one of values, tabs between; a line's end inside the text becomes a space. */
export function offsetsTsv(passage: CitedPassage): string {
  const cells = row(passage);
  return `${tsvRow(Object.keys(cells))}\n${tsvRow(Object.values(cells) as (string | number | null)[])}\n`;
}

/** The same as an object of JSON, its text as it stands in the source. */
export const offsetsJson = (passage: CitedPassage): string => `${JSON.stringify(row(passage))}\n`;
