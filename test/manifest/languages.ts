import { readdirSync } from 'node:fs';

/** The languages of the interface beside English: those that have a bundle. */
export const translations: readonly string[] = readdirSync('l10n')
  .flatMap((name) => /^bundle\.l10n\.(.+)\.json$/u.exec(name)?.[1] ?? [])
  .sort();
