import { Uri } from 'vscode';
import { fileFormats } from '../../core/index';
import { articleScheme } from '../../ids';
import { asPathSegment } from './pathSegment';

/** An article's place: its file, and for one of many in a file where it stands there (`L12`, a line from 1). */
interface ArticleAddress {
  readonly file: string;
  readonly at: string;
}

/**
 * The document that shows an article: the file itself where its text is the article, else a read-only document. Its query
 * says which article it is, its path is only what a tab shows. Nothing stands in the fragment: VS Code takes `#L12` for
 * a line to go to, and opens the document without it.
 * @param id an article's id as a file was read: the file's URI, `#L12` behind it for one of many
 * @param title what the tab is to read; without one it reads the file's name and the place in it
 */
export function documentUri(file: string, id: string, title?: string | null): Uri {
  const uri = Uri.parse(file, true);
  if (fileFormats.formatOf(uri.path)?.isText ?? true) return uri;
  return virtualUri({ file, at: id.slice(file.length).replace(/^#/, '') }, title);
}

function virtualUri({ file, at }: ArticleAddress, title?: string | null): Uri {
  const uri = Uri.parse(file, true);
  const slash = uri.path.lastIndexOf('/') + 1;
  const name = asPathSegment(title ?? '') || [uri.path.slice(slash), at].filter(Boolean).join(' ') + '.txt';
  const query = new URLSearchParams(at === '' ? { file } : { file, at }).toString();
  return Uri.from({ scheme: articleScheme, authority: uri.authority, path: uri.path.slice(0, slash) + name, query });
}

/** An article of a corpus that servers keep is known there by the SHA-256 of its text. */
const ON_SERVERS = /^[\da-f]{64}$/u;

/** The document that shows an article of this id, whose tab is to read this. Of servers, the query is what it is known by there. */
export function documentOnServers(id: string, title?: string | null): Uri | undefined {
  if (!ON_SERVERS.test(id)) return undefined;
  return Uri.from({ scheme: articleScheme, path: `/${asPathSegment(title ?? '') || id.slice(0, SHOWN)}`, query: id });
}

/** Characters of an id that tell it from others. */
const SHOWN = 8;

/** What servers know the article of a document by; undefined where it is from a file. */
export const articleOnServers = ({ scheme, query }: Uri): string | undefined =>
  scheme === articleScheme && ON_SERVERS.test(query) ? query : undefined;

export const isOnServers = (uri: Uri): boolean => articleOnServers(uri) !== undefined;

/** The file that a document's article stands in, and the article's id there: the same whatever its tab reads. */
export function fileOfDocument(uri: Uri): { file: Uri; id: string } {
  if (uri.scheme !== articleScheme) return { file: uri, id: uri.toString() };
  if (isOnServers(uri)) return { file: uri, id: Uri.from({ scheme: articleScheme, query: uri.query }).toString() };
  const { file, at } = addressOf(uri);
  return { file: Uri.parse(file, true), id: at === '' ? file : `${file}#${at}` };
}

/** What an article's document was called when something was kept under its name, as `fileOfDocument` calls it today. */
export function stableId(document: string): string {
  if (!document.startsWith(`${articleScheme}:`)) return document;
  const uri = Uri.parse(document, true);
  return articleOnServers(uri) ?? fileOfDocument(uri).id;
}

/** In the first versions the query was the file alone, and the place stood in the fragment. */
function addressOf({ query, fragment }: Uri): ArticleAddress {
  const asked = new URLSearchParams(query);
  const file = asked.get('file');
  return file === null ? { file: query, at: fragment } : { file, at: asked.get('at') ?? '' };
}
