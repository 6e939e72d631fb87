import type { Uri } from 'vscode';
import { createDecode, createEngine, createFold, createScriptWeigher } from '../core/index';
import type { Decode, Engine, Fold, Tables } from '../core/index';
import { loadTables } from '../tables/index';
import { tableReader } from './readTable';
import { decodeBytes } from './decodeBytes';

/** The tables on first need, read from the extension's own folder, wherever that is. */
export function lazyTables(extensionUri: Uri): () => Promise<Tables> {
  let tables: Promise<Tables> | undefined;
  return () => (tables ??= loadTables(tableReader(extensionUri)));
}

/** The engine on first need. */
export function lazyEngine(tables: () => Promise<Tables>): () => Promise<Engine> {
  let engine: Promise<Engine> | undefined;
  return () => (engine ??= tables().then(createEngine));
}

/** The form in which both scripts are compared, without the cost of a whole engine. */
export function lazyFold(tables: () => Promise<Tables>): () => Promise<Fold> {
  let fold: Promise<Fold> | undefined;
  return () => (fold ??= tables().then((read) => createFold(read.fold)));
}

/** What tells of a text's script, without the dictionaries of a conversion. */
export function lazyWeigher(tables: () => Promise<Tables>): () => Promise<ReturnType<typeof createScriptWeigher>> {
  let weigher: Promise<ReturnType<typeof createScriptWeigher>> | undefined;
  return () => (weigher ??= tables().then(createScriptWeigher));
}

/** Bytes to text, on first need. */
export function lazyDecode(tables: () => Promise<Tables>): () => Promise<Decode> {
  let decode: Promise<Decode> | undefined;
  return () => (decode ??= tables().then((read) => createDecode(read, decodeBytes)));
}
