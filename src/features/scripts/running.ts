import { ProgressLocation, l10n, window } from 'vscode';
import type { Conversion, ScriptConverter } from '../../core/index';
import { inTurns } from '../../host/turns';

/** Above this many characters a conversion shows its progress. */
const LONG = 300_000;

/** A conversion in short turns, undefined where it was cancelled; a long one under a notification that can cancel it. */
export async function convertWithProgress(
  converter: ScriptConverter,
  text: string,
  options: Parameters<ScriptConverter['convert']>[1],
): Promise<Conversion | undefined> {
  if (text.length < LONG) return inTurns(converter.converting(text, options));
  const location = ProgressLocation.Notification;
  return window.withProgress(
    { location, title: l10n.t('Converting the text'), cancellable: true },
    (progress, token) => {
      let told = 0;
      return inTurns(converter.converting(text, options), token, (share) => {
        if (share - told < 0.02) return;
        progress.report({ increment: 100 * (share - told) });
        told = share;
      });
    },
  );
}
