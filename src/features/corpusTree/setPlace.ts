import { Disposable, QuickPickItemKind, Uri, commands, l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { ArticlePlace, CorpusEntry, Division, Engine } from '../../core/index';
import { isOnServers } from '../../host/corpus/articleUri';
import { placesStayTheirs } from '../../host/corpus/shownCorpus';
import type { PlaceNames } from '../../host/placeNames';
import type { Services } from '../../host/services';
import { commandIds } from '../../ids';
import { askedDocuments } from '../shared/asked';
import { placeOf } from './placeOf';

interface PlaceItem extends QuickPickItem {
  readonly place?: ArticlePlace;
}

type Placing = Pick<Services, 'corpus' | 'engine' | 'names'>;

/** The reader's own word on where articles belong; it wins over what was found. */
export function registerSetPlace(services: Placing, reveal: (uri: Uri) => Promise<void>): Disposable {
  const revealFirst = async ([first]: readonly Uri[]): Promise<void> => {
    if (first) await reveal(first);
  };
  return Disposable.from(
    commands.registerCommand(commandIds.setPlace, async (...args: unknown[]) => {
      await revealFirst(await setPlace(services, await chosen(services, args)));
    }),
    commands.registerCommand(commandIds.removePlace, async (...args: unknown[]) => {
      await revealFirst(await removePlace(services, await chosen(services, args)));
    }),
  );
}

/** The articles that were asked for; where there are none, the reader is told why. */
async function chosen({ corpus }: Pick<Services, 'corpus'>, args: readonly unknown[]): Promise<readonly CorpusEntry[]> {
  const uris = askedDocuments(...args);
  if (uris.some(isOnServers)) {
    void window.showInformationMessage(placesStayTheirs());
    return [];
  }
  const asked = await Promise.all(uris.map((uri) => corpus.articleOf(uri)));
  const entries = asked.filter((entry) => entry !== undefined);
  if (uris.length > 0 && entries.length === 0)
    void window.showInformationMessage(l10n.t('This document is not in the corpus.'));
  return entries;
}

/** The articles that have a new place. */
async function setPlace(services: Placing, entries: readonly CorpusEntry[]): Promise<readonly Uri[]> {
  if (entries.length === 0) return [];
  const place = await askPlace(services, entries);
  return place ? placeAll(services, entries, place) : [];
}

async function placeAll(
  { corpus }: Pick<Services, 'corpus'>,
  entries: readonly CorpusEntry[],
  place: ArticlePlace | undefined,
): Promise<readonly Uri[]> {
  const uris = entries.map(({ summary }) => Uri.parse(summary.id, true));
  for (const uri of uris) await corpus.setPlace(uri, place);
  return uris;
}

async function removePlace(services: Placing, entries: readonly CorpusEntry[]): Promise<readonly Uri[]> {
  const placed = entries.filter(({ placedByHand }) => placedByHand);
  if (entries.length > 0 && placed.length === 0)
    void window.showInformationMessage(l10n.t('No place was set by hand here.'));
  return placeAll(services, placed, undefined);
}

async function askPlace(
  { engine, names }: Pick<Services, 'engine' | 'names'>,
  entries: readonly CorpusEntry[],
): Promise<ArticlePlace | undefined> {
  const { gazetteer } = await engine();
  await names.ready();
  const box = window.createQuickPick<PlaceItem>();
  box.title =
    entries.length === 1 ? l10n.t('Set the article’s place') : l10n.t('Set the place of {0} articles', entries.length);
  box.placeholder = l10n.t('A province, prefecture or county, in either script or in pinyin');
  const offer = (): void => {
    box.items = box.value.trim() === '' ? suggestions(gazetteer, entries, names) : matches(gazetteer, box.value, names);
  };
  offer();
  box.onDidChangeValue(offer);
  return new Promise((resolve) => {
    box.onDidAccept(() => {
      resolve(box.selectedItems[0]?.place);
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}

function matches(gazetteer: Engine['gazetteer'], query: string, names: PlaceNames): PlaceItem[] {
  return gazetteer.search(query).map((division) => item(division, names));
}

/** What the text itself points to, then the provinces. */
function suggestions(gazetteer: Engine['gazetteer'], entries: readonly CorpusEntry[], names: PlaceNames): PlaceItem[] {
  const codes = entries.flatMap(({ summary: { place } }) =>
    place ? [place.code, ...place.rivals.map(({ code }) => code)] : [],
  );
  const found = [...new Set(codes)].flatMap((code) => gazetteer.byCode(code) ?? []);
  const listed = (label: string, divisions: readonly Division[]): PlaceItem[] =>
    divisions.length === 0
      ? []
      : [{ label, kind: QuickPickItemKind.Separator }, ...divisions.map((division) => item(division, names))];
  return [...listed(l10n.t('found in the text'), found), ...listed(l10n.t('provinces'), gazetteer.children(null))];
}

function item(division: Division, names: PlaceNames): PlaceItem {
  const above = division.path
    .slice(0, -1)
    .filter((name, index, path) => name !== path[index - 1])
    .map((name) => names.show(name));
  return {
    label: names.show(division.name),
    description: above.join(' › '),
    alwaysShow: true,
    place: placeOf(division),
  };
}
