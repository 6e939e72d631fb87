import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import ts from 'typescript';
import { spoken } from '../../src/cli/languages';
import { translations } from './languages';

/** The messages given to `l10n.t` in the source, and the calls whose message can't be read off. */
function messages(): { found: Set<string>; unreadable: string[] } {
  const found = new Set<string>();
  const unreadable: string[] = [];
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const file = ts.createSourceFile(name, readFileSync(join('src', name), 'utf8'), ts.ScriptTarget.ES2023, true);
    visit(file);
  }
  return { found, unreadable };

  function visit(node: ts.Node): void {
    if (ts.isCallExpression(node) && /^((vscode\.)?l10n\.)?t$/u.test(node.expression.getText())) {
      const message = messageOf(node.arguments[0]);
      if (message === undefined) unreadable.push(node.getText());
      else found.add(message);
    }
    ts.forEachChild(node, visit);
  }
}

function messageOf(argument: ts.Expression | undefined): string | undefined {
  if (!argument) return undefined;
  if (ts.isStringLiteralLike(argument)) return argument.text;
  if (!ts.isObjectLiteralExpression(argument)) return undefined;
  const property = argument.properties.find((each) => each.name?.getText() === 'message');
  return property && ts.isPropertyAssignment(property) ? messageOf(property.initializer) : undefined;
}

/** A message with a comment for translators has the comment after a slash in its key. */
const bundle = (language: string): Map<string, string> =>
  new Map(
    Object.entries(
      JSON.parse(readFileSync(`l10n/bundle.l10n.${language}.json`, 'utf8')) as Record<
        string,
        string | { message: string }
      >,
    ).map(([key, value]) => [key, typeof value === 'string' ? value : value.message]),
  );

const places = (message: string): string[] => [...new Set(message.match(/\{\w+\}/gu) ?? [])].sort();

describe('The strings of the source', () => {
  it('Should be literal, so that they can be translated', () => {
    assert.deepEqual(messages().unreadable, []);
  });

  it('Should be translated by the bundles that the command line speaks', () => {
    assert.deepEqual([...spoken].sort(), translations);
  });

  it('Should be translated in the languages that the manifest is in', () => {
    const manifests = readdirSync('.').flatMap((name) => /^package\.nls\.(.+)\.json$/u.exec(name)?.[1] ?? []);
    assert.deepEqual(manifests.sort(), translations);
  });

  for (const language of translations) {
    it(`Should all be there in ${language}`, () => {
      const translated = bundle(language);
      assert.deepEqual(
        [...messages().found].filter((message) => !translated.get(message)?.trim()),
        [],
      );
    });

    it(`Should use up every string of ${language}`, () => {
      const { found } = messages();
      assert.deepEqual(
        [...bundle(language).keys()].filter((message) => !found.has(message)),
        [],
      );
    });

    it(`Should keep their placeholders in ${language}`, () => {
      const wrong = [...bundle(language)].filter(([from, to]) => places(from).join() !== places(to).join());
      assert.deepEqual(wrong, []);
    });
  }

  /** Strings that show what the other script looks like, and characters that Taiwan writes in both ways. */
  const SAMPLES = ['setting.names.script.simplified', 'setting.convert.target.twp'];
  const BOTH_WAYS = '台游占干';

  it('Should be in Traditional characters in 繁體中文', () => {
    const strings: Record<string, string> = {
      ...(JSON.parse(readFileSync('package.nls.zh-tw.json', 'utf8')) as Record<string, string>),
      ...Object.fromEntries(bundle('zh-tw')),
    };
    const [toTraditional, toSimplified] = [Converter({ from: 'cn', to: 't' }), Converter({ from: 't', to: 'cn' })];
    const isSimplified = (one: string): boolean =>
      !BOTH_WAYS.includes(one) && toTraditional(one) !== one && toSimplified(one) === one;
    const wrong = Object.entries(strings).filter(
      ([key, value]) => !SAMPLES.includes(key) && Array.from(value).some((one) => isSimplified(one)),
    );
    assert.deepEqual(wrong, []);
  });
});
