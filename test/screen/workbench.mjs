// A VS Code that a script drives as a person would, and looks at. To see what you build:
//
//   node esbuild.mjs
//   node test/screen/look.mjs              one picture of the sample corpus, or copy this:
//
//   import { openWorkbench } from './workbench.mjs';
//   const vscode = await openWorkbench({ folder: '/abs/articles', settings: {…}, locale: 'zh-cn' });
//   try {
//     await vscode.openView('Corpus');                       // a container of the activity bar, by its title
//     await vscode.expand('湖南省', '益阳市');               // tree rows, by the beginning of their text
//     await vscode.openFile('000_f79568eb6a1fbcda.txt');     // by quick open
//     const card = await vscode.hover('1281个');             // the text of the card over the first such text on screen
//     await vscode.runCommand('Corpus Reader: …');           // by the palette, title as a person types it
//     await vscode.setTheme('Dark High Contrast');
//     await vscode.screenshot('hover');                      // .vscode-test/screenshots/hover.png
//     vscode.page                                            // playwright's Page, for all else
//   } finally {
//     await vscode.close();
//   }
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../vscode/chromium.mjs';
import { pageAddress } from '../vscode/page.mjs';
import { root, temporaryFolder } from '../vscode/paths.mjs';
import { startServer } from '../vscode/server.mjs';
import { Workbench } from './workbenchPage.mjs';

/**
 * Opens the extension of this checkout (or the VSIX given) on a folder.
 * @param {{folder?: string, empty?: boolean, settings?: object, vsix?: string, web?: boolean, locale?: string,
 *   size?: {width: number, height: number}, pictures?: string}} options
 * `folder` is opened as it is; without it a fresh copy of the sample corpus is; `empty` opens no folder at all;
 * `web` runs the extension in the browser's worker
 * @returns {Promise<Workbench>} the caller closes it
 */
export async function openWorkbench(options = {}) {
  const copy = options.empty || options.folder ? undefined : await copyOfSeeds();
  const folder = options.folder ?? copy;
  const settings = { ...(options.web ? inTheBrowser : {}), ...options.settings };
  const server = await startServer({ settings, vsix: options.vsix, locale: options.locale });
  let browser;
  try {
    browser = await launchChromium();
    const page = await browser.newPage({ viewport: options.size ?? { width: 1280, height: 800 } });
    const development = options.vsix ? undefined : root;
    // A machine with much else to do takes its time.
    await page.goto(pageAddress({ origin: server.origin, folder, development }), { timeout: 90_000 });
    const pictures = options.pictures ?? join(root, '.vscode-test', 'screenshots');
    await mkdir(pictures, { recursive: true });
    const workbench = new Workbench({ page, pictures, server, browser, folder, copy });
    await workbench.ready();
    return workbench;
  } catch (error) {
    await browser?.close();
    await server.stop();
    throw error;
  }
}

const inTheBrowser = { 'remote.extensionKind': { 'corpus-reader.corpus-reader': ['web'] } };

async function copyOfSeeds() {
  const folder = join(await temporaryFolder('corpus'), 'seeds');
  await cp(join(root, 'seeds'), folder, { recursive: true });
  return folder;
}
