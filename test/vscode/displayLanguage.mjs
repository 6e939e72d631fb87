// VS Code in another display language. The registries have no language pack for it, so its own words stay English;
// the extension's words are the ones under test.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What an installed language pack would leave in the data folder: an empty one. */
export async function setDisplayLanguage(data, locale) {
  const user = join(data, 'data');
  const translation = join(user, `main.${locale}.i18n.json`);
  await mkdir(user, { recursive: true });
  await writeFile(translation, JSON.stringify({ contents: {} }));
  const extensions = [{ extensionIdentifier: { id: `test.language-pack-${locale}` }, version: '1.0.0' }];
  const pack = { hash: locale, extensions, translations: { vscode: translation }, label: locale };
  await writeFile(join(user, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}
