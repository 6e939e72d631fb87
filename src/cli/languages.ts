import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { config } from '@vscode/l10n';

/** The command line speaks the language of its environment: zh_CN, zh_TW or zh_HK, else English. */
export function speak(environment: NodeJS.ProcessEnv, bundles: string): void {
  const locale = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  if (!/^zh/i.test(locale)) return;
  const bundle = /tw|hk|mo|hant/i.test(locale) ? 'zh-tw' : 'zh-cn';
  config({ contents: readFileSync(join(bundles, `bundle.l10n.${bundle}.json`), 'utf8') });
}
