import { Uri } from 'vscode';

/** The place of an article in a file with many, at the end of its id. */
const IN_FILE = /#L\d+$/u;

/**
 * An article as a note beside the corpus names it: a reference relative to the file of notes, as IRIs are written; `#L12`
 * behind it for one line of a file with many. Undefined where the article stands elsewhere.
 * @param id as `fileOfDocument` gives it
 */
export function relativeSource(folder: Uri, id: string): string | undefined {
  const line = IN_FILE.exec(id)?.[0] ?? '';
  const file = Uri.parse(id.slice(0, id.length - line.length), true);
  const above = folder.path.replace(/\/?$/u, '/');
  if (file.scheme !== folder.scheme || file.authority !== folder.authority || !file.path.startsWith(above))
    return undefined;
  return file.path.slice(above.length).replace(/[%?#\s"<>\\^`{|}]/gu, encodeURIComponent) + line;
}

/** The id of the article that a reference names. It leads nowhere but into the folder: undefined for any other. */
export function articleNamed(folder: Uri, source: string): string | undefined {
  const line = IN_FILE.exec(source)?.[0] ?? '';
  const reference = source.slice(0, source.length - line.length);
  if (/^[a-z][\w+.-]*:|^\/|[?#\\]/iu.test(reference) || reference === '') return undefined;
  const path = decoded(reference);
  if (path === undefined || path.split('/').some((part) => part === '..' || part === '.' || part === ''))
    return undefined;
  return Uri.joinPath(folder, path).toString() + line;
}

function decoded(reference: string): string | undefined {
  try {
    return decodeURIComponent(reference);
  } catch {
    return undefined;
  }
}
