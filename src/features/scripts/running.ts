import { ProgressLocation, l10n, window } from 'vscode';
import type { CancellationToken } from 'vscode';
import type { Conversion, ConvertOptions, ScriptConverter } from '../../core/index';

/** The extension host is given back after this many milliseconds. */
const TURN = 25;

/** Above this many characters a conversion shows its progress. */
const LONG = 300_000;

/** A conversion in short turns; undefined where it was cancelled. */
export async function convertInTurns(
  converter: ScriptConverter,
  text: string,
  options: ConvertOptions,
  token?: CancellationToken,
  report?: (share: number) => void,
): Promise<Conversion | undefined> {
  const steps = converter.converting(text, options);
  for (;;) {
    const turnEnds = Date.now() + TURN;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
      report?.(step.value);
    } while (Date.now() < turnEnds);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (token?.isCancellationRequested === true) return undefined;
  }
}

/** The same; a long one under a notification that can be cancelled. */
export async function convertWithProgress(
  converter: ScriptConverter,
  text: string,
  options: ConvertOptions,
): Promise<Conversion | undefined> {
  if (text.length < LONG) return convertInTurns(converter, text, options);
  const location = ProgressLocation.Notification;
  return window.withProgress(
    { location, title: l10n.t('Converting the text'), cancellable: true },
    (progress, token) => {
      let told = 0;
      return convertInTurns(converter, text, options, token, (share) => {
        if (share - told < 0.02) return;
        progress.report({ increment: 100 * (share - told) });
        told = share;
      });
    },
  );
}
