// One picture: node test/screen/look.mjs [FILE [TEXT TO HOVER OVER]]. A place to begin when you want to see something.
import { openWorkbench } from './workbench.mjs';

const [file, text] = process.argv.slice(2);
const vscode = await openWorkbench();
try {
  if (file) await vscode.openFile(file);
  if (text) console.log((await vscode.hover(text)) ?? 'no card');
  console.log(await vscode.screenshot('look'));
} finally {
  await vscode.close();
}
