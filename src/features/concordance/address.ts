import { Uri } from 'vscode';
import { asPathSegment } from '../../host/corpus/pathSegment';
import type { AskedSearch } from '../../host/corpus/latestSearch';
import { collocatesScheme, concordanceScheme } from '../../ids';

/** What the tab's name ends in: VS Code gives such documents the language of concordances. */
const ENDING = '.concordance';

/** A concordance's document. Its path is only what a tab shows; the query says what is looked for, and where. */
export function concordanceUri(asked: AskedSearch): Uri {
  const named = [asked.words, asked.beside?.written ?? '', asked.name ?? '']
    .map(asPathSegment)
    .filter(Boolean)
    .join(' · ');
  return Uri.from({ scheme: concordanceScheme, path: `/${named}${ENDING}`, query: JSON.stringify(asked) });
}

/** The document of the collocates of a search. */
export function collocatesUri({ beside: _, ...asked }: AskedSearch): Uri {
  const named = [asked.words, asked.name ?? ''].map(asPathSegment).filter(Boolean).join(' · ');
  return Uri.from({ scheme: collocatesScheme, path: `/${named}.collocates`, query: JSON.stringify(asked) });
}

/** Undefined for a URI that `collocatesUri` did not make. */
export const collocatesAskedBy = (uri: Uri): AskedSearch | undefined =>
  uri.scheme === collocatesScheme ? askedBy(uri) : undefined;

/** Undefined for a URI that neither of them made. */
export function askedBy(uri: Uri): AskedSearch | undefined {
  try {
    const asked: unknown = JSON.parse(uri.query);
    return isAsked(asked) ? asked : undefined;
  } catch {
    return undefined;
  }
}

export function isAsked(asked: unknown): asked is AskedSearch {
  if (typeof asked !== 'object' || asked === null) return false;
  const { words, kind, name, filter, narrowed, beside } = asked as Partial<Record<keyof AskedSearch, unknown>>;
  if (kind !== undefined && kind !== 'plain' && kind !== 'word' && kind !== 'pattern') return false;
  const isNamed = name === undefined || typeof name === 'string';
  const isWhole = typeof words === 'string' && words.trim() !== '' && isNamed && isObject(filter);
  return isWhole && isOptional(narrowed) && isOptional(beside);
}

const isObject = (one: unknown): boolean => typeof one === 'object' && one !== null;
const isOptional = (one: unknown): boolean => one === undefined || isObject(one);
