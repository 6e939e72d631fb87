import { Uri } from 'vscode';
import { formatOf } from '../../core/index';
import { articleScheme } from '../../ids';

/**
 * The document that shows an article: the file itself where its text is the article, else a read-only document whose
 * URI holds the file's in its query and the article's place in the file (`L12`) in its fragment.
 * @param id an article's id as a file was read: the file's URI, `#L12` behind it for one of many
 */
export function documentUri(file: string, id: string): Uri {
  const uri = Uri.parse(file, true);
  if (formatOf(uri.path)?.isText ?? true) return uri;
  const part = id.slice(file.length).replace(/^#/, '');
  const path = part === '' ? `${uri.path}.txt` : `${uri.path} ${part}.txt`;
  return Uri.from({ scheme: articleScheme, authority: uri.authority, path, query: file, fragment: part });
}

/** The file that a document's article stands in, and the article's id there. */
export function fileOfDocument(uri: Uri): { file: Uri; id: string } {
  if (uri.scheme !== articleScheme) return { file: uri, id: uri.toString() };
  const id = uri.fragment === '' ? uri.query : `${uri.query}#${uri.fragment}`;
  return { file: Uri.parse(uri.query, true), id };
}
