import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QueryRefused, readQuery } from '../../src/core/corpus/queryFile';

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(process.cwd(), ...path), 'utf8'));

/** The fault of a query in which this stands at this path, or undefined where it is taken. */
function faultOf(query: unknown): QueryRefused['why'] | undefined {
  try {
    readQuery(JSON.stringify(query));
    return undefined;
  } catch (error) {
    if (error instanceof QueryRefused) return error.why;
    throw error;
  }
}

describe('The schema of queries', () => {
  const schema = read('syntaxes', 'corpusquery.schema.json') as Schema;

  it('Should be what the manifest says of files that hold one', () => {
    const { contributes } = read('package.json') as {
      contributes: {
        jsonValidation: readonly { fileMatch: string; url: string }[];
        languages: readonly { id: string; extensions?: readonly string[] }[];
      };
    };
    assert.deepEqual(contributes.jsonValidation, [
      { fileMatch: '*.corpusquery', url: './syntaxes/corpusquery.schema.json' },
    ]);
    assert.ok(
      contributes.languages.some(({ id, extensions }) => id === 'json' && extensions?.includes('.corpusquery')),
    );
  });

  it('Should name the fields that a query may have, and no other', () => {
    const fieldsAt = (query: unknown): readonly string[] => {
      const why = faultOf(query);
      assert.ok(why?.fault === 'unknown-field', JSON.stringify(why));
      return [...why.fields].sort();
    };
    const namesOf = (at: Schema | undefined): readonly string[] => Object.keys(at?.properties ?? {}).sort();
    const { figures, search } = schema.properties ?? {};
    assert.deepEqual(fieldsAt({ no: 1 }), namesOf(schema));
    assert.deepEqual(fieldsAt({ figures: { no: 1 } }), namesOf(figures));
    assert.deepEqual(fieldsAt({ search: { no: 1 } }), namesOf(search));
    assert.deepEqual(fieldsAt({ figures: { articles: { no: 1 } } }), namesOf(figures?.properties?.['articles']));
    assert.deepEqual(fieldsAt({ figures: { order: { no: 1 } } }), namesOf(figures?.properties?.['order']));
    assert.deepEqual(fieldsAt({ search: { filter: { no: 1 } } }), namesOf(search?.properties?.['filter']));
  });

  const choicesAt = (at: Schema | undefined, ...path: string[]): readonly string[] =>
    path.reduce((below, name) => (name === '[]' ? below?.items : below?.properties?.[name]), at)?.enum ?? [];

  it('Should offer the choices that a query may make', () => {
    for (const by of choicesAt(schema, 'figures', 'order', 'by'))
      assert.equal(faultOf({ figures: { order: { by } } }), undefined, by);
    const kinds = choicesAt(schema, 'figures', 'kinds', '[]');
    assert.equal(faultOf({ figures: { kinds } }), undefined);
    const search = { terms: [{ kind: 'plain', text: '水' }] };
    for (const group of choicesAt(schema, 'group'))
      assert.ok(
        [
          { figures: {}, group },
          { search, group },
        ].some((query) => !faultOf(query)),
        group,
      );
    const why = faultOf({ figures: { kinds: ['no'] } });
    assert.ok(why?.fault === 'no-choice');
    assert.deepEqual([...why.choices].sort(), [...kinds].sort());
  });
});
