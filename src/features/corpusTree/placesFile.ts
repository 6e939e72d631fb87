import { Uri, workspace } from 'vscode';
import type { WorkspaceFolder } from 'vscode';
import type { ArticlePlace, Engine } from '../../core/index';
import { placeOf } from './placeOf';

/** One hand-set place in a file that colleagues pass on: named by folder and path, since theirs lie elsewhere. */
interface PlaceRecord {
  /** The name of the workspace folder. */
  readonly folder: string;
  /** The file's path in that folder; `#L12` behind it for one line of a file with many articles. */
  readonly article: string;
  readonly code: string;
  /** For who reads the file; the code decides. */
  readonly place: readonly string[];
}

/** The place of an article in a file with many, at the end of its id. */
const IN_FILE = /(#L\d+)$/u;

/** The hand-set places as indented JSON, sorted by article, so that versions of the file can be compared. */
export function placesFile(places: ReadonlyMap<string, ArticlePlace>): Uint8Array {
  const handSetPlaces = [...places].flatMap(([id, place]) => recordOf(id, place) ?? []);
  handSetPlaces.sort((a, b) => (a.folder + a.article < b.folder + b.article ? -1 : 1));
  return new TextEncoder().encode(`${JSON.stringify({ handSetPlaces }, null, 2)}\n`);
}

/** What a file of hand-set places says of this workspace. */
export interface PlacesRead {
  readonly places: ReadonlyMap<string, ArticlePlace>;
  /** Records that name no place of the gazetteer, or no article that could stand in this workspace. */
  readonly unknown: number;
}

/** Undefined where the bytes are no such file. */
export function readPlacesFile(bytes: Uint8Array, gazetteer: Engine['gazetteer']): PlacesRead | undefined {
  const records = recordsIn(bytes);
  if (!records) return undefined;
  const found = records.map((record) => entryOf(record, gazetteer)).filter((entry) => entry !== undefined);
  return { places: new Map(found), unknown: records.length - found.length };
}

function recordOf(id: string, { code, province, prefecture, county }: ArticlePlace): PlaceRecord | undefined {
  const [uri = '', line = ''] = id.split(IN_FILE);
  const file = Uri.parse(uri, true);
  const folder = workspace.getWorkspaceFolder(file);
  if (!folder) return undefined;
  const path = file.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
  const place = [province, prefecture, county].filter((name) => name !== null);
  return { folder: folder.name, article: path + line, code, place };
}

function recordsIn(bytes: Uint8Array): readonly unknown[] | undefined {
  try {
    const { handSetPlaces } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly handSetPlaces?: unknown };
    return Array.isArray(handSetPlaces) ? handSetPlaces : undefined;
  } catch {
    return undefined;
  }
}

function entryOf(record: unknown, gazetteer: Engine['gazetteer']): readonly [string, ArticlePlace] | undefined {
  const { folder, article, code } = (record ?? {}) as Partial<PlaceRecord>;
  if (typeof article !== 'string' || typeof code !== 'string') return undefined;
  const division = gazetteer.byCode(code);
  const id = idOf(folderNamed(folder), article);
  return division && id !== undefined ? [id, placeOf(division)] : undefined;
}

/** A colleague's folder may have another name: then the only one that is open is meant. */
function folderNamed(name: string | undefined): WorkspaceFolder | undefined {
  const folders = workspace.workspaceFolders ?? [];
  return folders.find((folder) => folder.name === name) ?? (folders.length === 1 ? folders[0] : undefined);
}

/** A path in the file leads nowhere but into the folder. */
function idOf(folder: WorkspaceFolder | undefined, article: string): string | undefined {
  const [path = '', line = ''] = article.split(IN_FILE);
  if (!folder || path.split('/').includes('..')) return undefined;
  return Uri.joinPath(folder.uri, path).toString() + line;
}
