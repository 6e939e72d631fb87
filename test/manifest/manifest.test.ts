import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import samples from '../../src/features/samples/samples.json';
import { fileFormats } from '../../src/core/index';
import * as ids from '../../src/ids';
import { translations } from './languages';

interface Manifest {
  name: string;
  publisher: string;
  activationEvents: string[];
  contributes?: {
    commands?: { command: string }[];
    menus?: { commandPalette?: { command: string; when: string }[] };
    views?: Record<string, { id: string }[]>;
    configuration?: Configuration | Configuration[];
    languages?: { id: string }[];
    walkthroughs?: { id: string }[];
  };
}
interface Configuration {
  properties?: Record<string, unknown>;
}

const languages = ['', ...translations.map((language) => `.${language}`)];
const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text) as Manifest;
const contributes = manifest.contributes ?? {};
const strings = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
/** The ways into a corpus, and into a folder of converted texts: without an article, and in any window. */
const always = [
  ids.commandIds.openFolder,
  ids.commandIds.openSamples,
  ids.commandIds.connect,
  ids.commandIds.convertFolder,
];
/** The article of the samples that is shown first. */
const FIRST = samples['001_1c92399f6648bcf7.txt'];
const sorted = (list: Iterable<string>): string[] => [...new Set(list)].sort();

describe('The manifest', () => {
  it('Should have the extension id of the code', () => {
    assert.equal(`${manifest.publisher}.${manifest.name}`, ids.extensionId);
  });

  it('Should have the very commands of the code', () => {
    assert.deepEqual(
      sorted((contributes.commands ?? []).map(({ command }) => command)),
      sorted(Object.values(ids.commandIds)),
    );
  });

  it('Should say of each command when the palette shows it', () => {
    const said = new Set((contributes.menus?.commandPalette ?? []).map(({ command }) => command));
    const unsaid = Object.values(ids.commandIds).filter((id) => !said.has(id));
    assert.deepEqual(sorted(unsaid), sorted(always));
  });

  it('Should begin at the samples by a name that they have', () => {
    const named = manifest.activationEvents.filter((event) => event.startsWith('workspaceContains:'));
    const files = named.map((event) => event.slice('workspaceContains:'.length)).filter((file) => !file.includes('*'));
    assert.deepEqual(files, [FIRST]);
    assert.deepEqual(
      sorted(Object.keys(samples)),
      sorted(readdirSync('seeds').filter((name) => name.endsWith('.txt'))),
    );
  });

  it('Should have the very views of the code', () => {
    const views = Object.values(contributes.views ?? {}).flat();
    assert.deepEqual(sorted(views.map(({ id }) => id)), sorted(Object.values(ids.viewIds)));
  });

  it('Should have the very settings of the code', () => {
    const configurations = [contributes.configuration ?? []].flat();
    assert.deepEqual(
      sorted(configurations.flatMap(({ properties }) => Object.keys(properties ?? {}))),
      sorted(Object.values(ids.settingIds)),
    );
  });

  it('Should look for the very files that the core can read', () => {
    const properties = [contributes.configuration ?? []]
      .flat()
      .flatMap((part) => Object.entries(part.properties ?? {}));
    const include = properties.find(([id]) => id === ids.settingIds.include)?.[1] as { default: string } | undefined;
    assert.equal(include?.default, `**/*.{${fileFormats.articleEndings.join(',')}}`);
  });

  it('Should have the language of the code', () => {
    assert.ok((contributes.languages ?? []).some(({ id }) => id === ids.languageId));
  });

  it('Should name nothing of ours that the code does not know', () => {
    const known = new Set<string>([
      ...Object.values(ids.commandIds),
      ...Object.values(ids.viewIds),
      ...Object.values(ids.settingIds),
      ...Object.values(ids.contextKeys),
      ...(contributes.walkthroughs ?? []).map(({ id }) => id),
      ...Object.values(ids.colorIds),
      ids.figuresViewType,
      ids.serverProviderId,
      ids.queryEditorType,
    ]);
    const named = sorted(text.match(/\bcorpusReader\.[\w.]+/gu) ?? []);
    assert.deepEqual(
      named.filter((id) => !known.has(id)),
      [],
    );
  });
});

for (const language of languages) {
  describe(`The manifest's strings in package.nls${language}.json`, () => {
    it('Should be the very ones that the manifest asks for', () => {
      const asked = sorted([...text.matchAll(/"%([^%"]+)%"/gu)].map(([, key]) => key ?? ''));
      assert.deepEqual(sorted(Object.keys(strings(`package.nls${language}.json`))), asked);
    });

    it('Should not be empty', () => {
      const empty = Object.entries(strings(`package.nls${language}.json`)).filter(([, value]) => !value.trim());
      assert.deepEqual(empty, []);
    });
  });
}
