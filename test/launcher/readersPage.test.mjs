import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readersPage } from '../run/vsix.mjs';
import { root } from '../vscode/paths.mjs';

describe('The page of the installed extension', () => {
  it('Should leave out pictures of the checkout and what is for builders', () => {
    const readme =
      '# Name\n\n![A](media/a.png)\n\nText.\n\n- One\n\n  ![B](media/b.png)\n\n- Two\n\n## For developers\n\nnpm\n';
    assert.equal(readersPage(readme), '# Name\n\nText.\n\n- One\n\n- Two\n');
  });

  it('Should keep pictures of the web', () => {
    assert.equal(
      readersPage('![A](https://example.org/a.png)\n\nText.\n'),
      '![A](https://example.org/a.png)\n\nText.\n',
    );
  });

  it('Should be made from this README without a link to a file that does not travel', async () => {
    const page = readersPage(await readFile(join(root, 'README.md'), 'utf8'));
    assert.doesNotMatch(page, /\]\((?!https:)/u);
    assert.match(page, /## What it does/u);
  });
});
