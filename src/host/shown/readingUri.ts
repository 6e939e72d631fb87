import { Uri, l10n } from 'vscode';
import { readingScheme } from '../../ids';
import { readingScripts } from '../scripts';
import type { ReadingScript } from '../scripts';

/** What a reading view shows; its URI holds both. */
export interface ReadingAddress {
  readonly source: Uri;
  readonly script: ReadingScript;
}

/** The path is only what a tab shows; the query says what is in it. */
export function readingUri({ source, script }: ReadingAddress): Uri {
  const slash = source.path.lastIndexOf('/') + 1;
  const name = l10n.t('Reading {0}', source.path.slice(slash));
  const query = new URLSearchParams({ script, source: source.toString() });
  return Uri.from({ scheme: readingScheme, path: source.path.slice(0, slash) + name, query: query.toString() });
}

/** @throws for a URI that `readingUri` did not make. */
export function readingAddress(uri: Uri): ReadingAddress {
  const query = new URLSearchParams(uri.query);
  const script = readingScripts.find((known) => known === query.get('script')) ?? 'asWritten';
  const source = query.get('source');
  if (source === null) throw new Error(`no source in ${uri.toString()}`);
  return { source: Uri.parse(source, true), script };
}
