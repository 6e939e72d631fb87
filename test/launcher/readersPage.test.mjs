import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageNames, readersPage } from '../run/vsix.mjs';
import { root } from '../vscode/paths.mjs';

describe('The page of the installed extension', () => {
  it('Should leave out pictures of the checkout, links to its pages and what is for builders, without a gap', () => {
    const readme = [
      '# Name\n\n[中文](README.zh-cn.md) · [繁](b.md)\n\nFor whom.\n\n![A](media/a.png)\n\nText.\n\n- One\n\n  ![B](media/b.png)\n\n',
      '- Two\n- Three\n\n<!-- What follows is for who builds it, and so on. -->\n\n## Two commands\n\nnpm\n',
    ];
    assert.equal(readersPage(readme.join('')), '# Name\n\nFor whom.\n\nText.\n\n- One\n- Two\n- Three\n');
  });

  it('Should keep pictures of the web', () => {
    assert.equal(
      readersPage('![A](https://example.org/a.png)\n\nText.\n'),
      '![A](https://example.org/a.png)\n\nText.\n',
    );
  });

  for (const name of pageNames) {
    it(`Should be made from ${name} without a gap, or a link to a file that does not travel`, async () => {
      const page = readersPage(await readFile(join(root, name), 'utf8'));
      assert.doesNotMatch(page, /\]\((?!https:)/u);
      assert.doesNotMatch(page, /\n\n\n|npm ci|^- .*\n\n- /mu);
      assert.equal(page.match(/^## /gmu)?.length, 6);
    });
  }
});

describe('The pages of the checkout', () => {
  const outline = async (name) => {
    const page = await readFile(join(root, name), 'utf8');
    return {
      headings: page.match(/^#+ /gmu),
      pictures: [...page.matchAll(/!\[[^\]]+\]\(([^)]*)\)/gu)].map(([, file]) => file),
      lists: page.match(/^(?:- |\d\. )/gmu)?.length,
      rows: page.match(/^\|/gmu)?.length,
      numbers: page.match(/\d+(?:\.\d+)*/gu)?.sort(),
    };
  };

  for (const name of pageNames.slice(1)) {
    it(`Should have the same parts, pictures and numbers in ${name} as in English`, async () => {
      assert.deepEqual(await outline(name), await outline(pageNames[0]));
    });
  }

  it('Should name for whom it is and show a card before anything else', async () => {
    const page = await readFile(join(root, pageNames[0]), 'utf8');
    assert.match(page, /^# .*\n\n.*\n\nFor .*\n\n!\[.*\]\(media\/screenshots\/card\.png\)\n/u);
  });

  it('Should name the version that it is cited by', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    for (const name of pageNames) assert.ok((await readFile(join(root, name), 'utf8')).includes(version), name);
  });
});
