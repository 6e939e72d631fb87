import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { config } from '@vscode/l10n';

/** How the names of a language's locales look, and its bundle in `l10n`; the first that fits. */
const BUNDLES: readonly (readonly [locale: RegExp, bundle: string])[] = [
  [/^zh.*(?:tw|hk|mo|hant)/i, 'zh-tw'],
  [/^zh/i, 'zh-cn'],
];

/** The languages that the command line speaks beside English. */
export const spoken: readonly string[] = BUNDLES.map(([, bundle]) => bundle);

/** The command line speaks the language of its environment (zh_CN, zh_TW or zh_HK), else English. */
export function speak(environment: NodeJS.ProcessEnv, bundles: string): void {
  const locale = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  const bundle = BUNDLES.find(([names]) => names.test(locale))?.[1];
  if (bundle) config({ contents: readFileSync(join(bundles, `bundle.l10n.${bundle}.json`), 'utf8') });
}
