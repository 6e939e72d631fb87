import { Uri } from 'vscode';
import { cleanedScheme, convertedScheme, readingScheme } from '../../ids';

/** Views are made from a source; the query of their URI says from which. */
const views: readonly string[] = [readingScheme, cleanedScheme, convertedScheme];

export const isView = ({ scheme }: Uri): boolean => views.includes(scheme);

/** The document that a view was made from, at the end of the chain; any other document is its own source. */
export function sourceOf(uri: Uri): Uri {
  const source = isView(uri) ? new URLSearchParams(uri.query).get('source') : null;
  return source === null ? uri : sourceOf(Uri.parse(source, true));
}
