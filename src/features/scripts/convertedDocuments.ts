import { Disposable, EventEmitter, Uri, l10n, workspace } from 'vscode';
import type { CancellationToken, TextDocument } from 'vscode';
import type { TargetScript } from '../../core/index';
import type { Services } from '../../host/services';
import { inTurns } from '../../host/turns';
import { convertedScheme } from '../../ids';
import type { DocumentChoices } from './documentChoices';
import { shownChoices } from './documentChoices';
import { Pauses } from '../shared/pauses';
import { readerWords } from './targets';

/** How long typing must pause before the other view follows, in milliseconds. */
const PAUSE = 300;

/** The read-only document that shows a source in another script; its URI holds both. */
export function convertedUri(source: Uri, to: TargetScript): Uri {
  const slash = source.path.lastIndexOf('/') + 1;
  const name = l10n.t('{0} ({1})', source.path.slice(slash), to === 's' ? '简' : '繁');
  const query = new URLSearchParams({ to, source: source.toString() });
  return Uri.from({
    scheme: convertedScheme,
    path: `/${source.path.slice(0, slash)}${name}`.replace(/^\/+/, '/'),
    query: query.toString(),
  });
}

export function sourceOfConverted(uri: Uri): Uri {
  return Uri.parse(new URLSearchParams(uri.query).get('source') ?? '', true);
}

export function targetOfConverted(uri: Uri): TargetScript {
  const to = new URLSearchParams(uri.query).get('to');
  return (['s', 't', 'tw', 'twp', 'hk'] as const).find((known) => known === to) ?? 't';
}

/** Provides converted documents, live: a change of the source fires them once typing pauses. */
export function registerConvertedDocuments(
  services: Pick<Services, 'analyses' | 'converter'>,
  choices: DocumentChoices,
): Disposable {
  const changed = new EventEmitter<Uri>();
  const pauses = new Pauses();
  const follow = (source: TextDocument): void => {
    const key = source.uri.toString();
    pauses.after(key, PAUSE, () => {
      for (const { uri } of workspace.textDocuments) {
        if (uri.scheme === convertedScheme && sourceOfConverted(uri).toString() === key) changed.fire(uri);
      }
    });
  };
  return Disposable.from(
    changed,
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document.uri.scheme !== convertedScheme) follow(document);
    }),
    workspace.registerTextDocumentContentProvider(convertedScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri, token) => provide(services, choices, uri, token),
    }),
    pauses,
  );
}

async function provide(
  services: Pick<Services, 'analyses' | 'converter'>,
  choices: DocumentChoices,
  uri: Uri,
  token: CancellationToken,
): Promise<string | undefined> {
  const source = await workspace.openTextDocument(sourceOfConverted(uri));
  const text = source.getText();
  const protect = await services.analyses.places(source);
  const options = { to: targetOfConverted(uri), protect, words: readerWords() };
  const conversion = await inTurns((await services.converter()).converting(text, options), token);
  if (!conversion) return undefined;
  choices.set(uri, await inTurns(shownChoices(conversion.choices, text)));
  return conversion.text;
}
