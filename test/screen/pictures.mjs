// `npm run screenshots`: the README's pictures, taken from the running VS Code into media/screenshots.
import { join } from 'node:path';
import { root } from '../vscode/paths.mjs';
import { openWorkbench } from './workbench.mjs';

const pictures = join(root, 'media', 'screenshots');
const size = { width: 1200, height: 720 };

async function open(theme, options = {}) {
  const vscode = await openWorkbench({ pictures, size, ...options });
  if (theme) await vscode.setTheme(theme);
  await vscode.openView('Corpus');
  await vscode.expand('湖南省');
  return vscode;
}

async function treeAndCard() {
  const vscode = await open('Light Modern');
  try {
    await vscode.expand('青海省', '山东省', '益阳市', '怀化市', '青岛市', '黄南藏族自治州');
    await vscode.openFile('003_06c32a04bda8de1c.txt');
    await vscode.until(async () => (await vscode.statusBar()).includes('简'), 'the script in the status bar');
    await vscode.page.mouse.move(5, 5);
    await vscode.screenshot('tree');
    await vscode.hover('1281个');
    await vscode.screenshot('card');
  } finally {
    await vscode.close();
  }
}

async function readingView() {
  const vscode = await open('Dark Modern');
  try {
    await vscode.openFile('002_3788f1b6af7b5c96.txt');
    await vscode.runCommand('Corpus Reader: Open Reading View');
    await vscode.settle(2000);
    await vscode.screenshot('reading-view');
  } finally {
    await vscode.close();
  }
}

async function converted() {
  const vscode = await open('Light Modern');
  try {
    await vscode.openFile('000_f79568eb6a1fbcda.txt');
    await vscode.until(async () => (await vscode.statusBar()).includes('简'), 'the script in the status bar');
    await vscode.runCommand('Corpus Reader: Convert to Traditional');
    await vscode.until(async () => (await vscode.statusBar()).includes('繁'), 'the new script in the status bar');
    await vscode.hover('幹');
    await vscode.settle(3000);
    await vscode.screenshot('converted');
  } finally {
    await vscode.close();
  }
}

for (const take of [treeAndCard, readingView, converted]) await take();
