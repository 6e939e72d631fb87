import { Disposable, Uri, commands, env, l10n, window, workspace } from 'vscode';
import type { Services } from '../../host/services';
import { commandIds } from '../../ids';
import { fileName } from '../shared/articleTitle';
import { asWritten } from '../shared/ofAnArticle';
import { placesFile, readPlacesFile } from './placesFile';

/** Hand-set places go into a file, and come from one: to another machine, or to a colleague. */
export function registerPassPlacesOn(services: Pick<Services, 'handSetPlaces' | 'engine'>): Disposable {
  return Disposable.from(
    commands.registerCommand(commandIds.exportPlaces, () => exportPlaces(services)),
    commands.registerCommand(commandIds.importPlaces, () => importPlaces(services)),
  );
}

const filters = { JSON: ['json'] };

async function exportPlaces({ handSetPlaces }: Pick<Services, 'handSetPlaces'>): Promise<void> {
  const places = handSetPlaces.all();
  if (places.size === 0) {
    void window.showInformationMessage(l10n.t('No place was set by hand in this corpus.'));
    return;
  }
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const to = await window.showSaveDialog({
    title: l10n.t('Export the places that were set by hand'),
    filters,
    ...(folder ? { defaultUri: Uri.joinPath(folder, '..', 'hand-set-places.json') } : {}),
  });
  if (!to) return;
  await workspace.fs.writeFile(to, placesFile(places));
  void window.showInformationMessage(
    places.size === 1
      ? l10n.t('1 hand-set place was exported to {0}.', asWritten(fileName(to.path)))
      : l10n.t('{0} hand-set places were exported to {1}.', say(places.size), asWritten(fileName(to.path))),
  );
}

async function importPlaces({ handSetPlaces, engine }: Pick<Services, 'handSetPlaces' | 'engine'>): Promise<void> {
  const title = l10n.t('Import places that were set by hand');
  const [from] = (await window.showOpenDialog({ title, filters, openLabel: l10n.t('Import') })) ?? [];
  if (!from) return;
  const { gazetteer } = await engine();
  const read = readPlacesFile(await workspace.fs.readFile(from), gazetteer);
  if (!read) {
    void window.showErrorMessage(
      l10n.t(
        '{0} is no file of hand-set places: export one to see what it looks like.',
        asWritten(fileName(from.path)),
      ),
    );
    return;
  }
  await handSetPlaces.setAll(read.places);
  void window.showInformationMessage(told(read.places.size, read.unknown));
}

function told(count: number, unknown: number): string {
  const taken =
    count === 1 ? l10n.t('1 hand-set place was imported.') : l10n.t('{0} hand-set places were imported.', say(count));
  if (unknown === 0) return taken;
  return l10n.t('{0} Left out, because their place or folder is not known here: {1}.', taken, say(unknown));
}

const say = (count: number): string => count.toLocaleString(env.language);
