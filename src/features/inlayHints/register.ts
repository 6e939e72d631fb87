import { Disposable, EventEmitter, languages, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { articleSelector } from '../../host/shown/chineseTexts';
import type { Services } from '../../host/services';
import { settingIds } from '../../ids';
import { articleHints } from './articleHints';
import type { HintsWanted } from './articleHints';

/** Behind words what they stand for: each kind where the reader's settings ask for it. */
export function registerInlayHints({
  shown,
  names,
  chinese,
}: Pick<Services, 'shown' | 'names' | 'chinese'>): Disposable {
  const changes = new EventEmitter<void>();
  const changed = (): void => {
    changes.fire();
  };
  const provider = languages.registerInlayHintsProvider(articleSelector, {
    onDidChangeInlayHints: changes.event,
    async provideInlayHints(document, range, token) {
      const wanted = wantedIn(document);
      if (!Object.values(wanted).includes(true)) return [];
      const article = await shown.get(document, token);
      if (!article) return [];
      await names.ready();
      return articleHints(article, range, wanted, names);
    },
  });
  const settings = [settingIds.valueHints, settingIds.dateHints, settingIds.placeHints, settingIds.namesScript];
  return Disposable.from(
    changes,
    provider,
    chinese.onDidBecome(changed),
    workspace.onDidChangeConfiguration((event) => {
      if (settings.some((id) => event.affectsConfiguration(id))) changed();
    }),
  );
}

function wantedIn(document: TextDocument): HintsWanted {
  const settings = workspace.getConfiguration(undefined, document);
  const is = (id: string): boolean => settings.get<boolean>(id, false);
  return { values: is(settingIds.valueHints), dates: is(settingIds.dateHints), places: is(settingIds.placeHints) };
}
