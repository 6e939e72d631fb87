import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { settingIds } from '../../src/ids';

interface Manifest {
  capabilities: { untrustedWorkspaces: { supported: unknown; restrictedConfigurations?: string[] } };
}

/** What a folder of strangers may decide about itself: the look of things, and the names of its own fields. */
const harmless: readonly string[] = [
  settingIds.jsonFields,
  ...Object.values(settingIds).filter((id) => !/^corpusReader\.(?:corpus|assistants)\./u.test(id)),
];

describe('A folder that is not trusted', () => {
  const { untrustedWorkspaces } = (JSON.parse(readFileSync('package.json', 'utf8')) as Manifest).capabilities;

  it('Should not decide which files are read, nor how large they may be, nor whether a server is offered', () => {
    const { restrictedConfigurations = [] } = untrustedWorkspaces;
    assert.deepEqual(
      Object.values(settingIds)
        .filter((id) => !harmless.includes(id))
        .sort(),
      [...restrictedConfigurations].sort(),
    );
    assert.ok(restrictedConfigurations.includes(settingIds.include));
  });

  it('Should be declared as VS Code heeds it: only with “limited” the list counts', () => {
    assert.equal(untrustedWorkspaces.supported, 'limited');
  });
});
