import { Uri, l10n } from 'vscode';
import { readingScheme } from '../../ids';
import { readingScripts } from '../scripts';
import { asPathSegment } from '../corpus/pathSegment';
import type { ReadingScript } from '../scripts';

/** What a reading view shows; its URI holds both. */
export interface ReadingAddress {
  readonly source: Uri;
  readonly script: ReadingScript;
}

/**
 * The path is only what a tab shows, so it names no folder; the query says what is in it.
 * @param title the article's; without one the tab reads the file's name
 */
export function readingUri({ source, script }: ReadingAddress, title = ''): Uri {
  const file = source.path.slice(source.path.lastIndexOf('/') + 1);
  const name = l10n.t('Reading {0}', asPathSegment(title) || asPathSegment(file));
  const query = new URLSearchParams({ script, source: source.toString() });
  return Uri.from({ scheme: readingScheme, path: `/${name}`, query: query.toString() });
}

/** @throws for a URI that `readingUri` did not make. */
export function readingAddress(uri: Uri): ReadingAddress {
  const query = new URLSearchParams(uri.query);
  const script = readingScripts.find((known) => known === query.get('script')) ?? 'asWritten';
  const source = query.get('source');
  if (source === null) throw new Error(`no source in ${uri.toString()}`);
  return { source: Uri.parse(source, true), script };
}
