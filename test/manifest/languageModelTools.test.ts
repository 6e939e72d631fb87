import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { serverProviderId } from '../../src/ids';
import { corpusTools } from '../../src/tools/index';

interface Manifest {
  contributes: {
    languageModelTools: { name: string; modelDescription: string; inputSchema: object }[];
    mcpServerDefinitionProviders: { id: string }[];
  };
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

describe('The tools of the manifest', () => {
  it('Should be the very tools that are answered, with the fields that are checked', () => {
    assert.deepEqual(
      contributes.languageModelTools.map(({ name, modelDescription, inputSchema }) => ({
        name,
        modelDescription,
        inputSchema,
      })),
      corpusTools.map(({ name, description, schema }) => ({
        name,
        modelDescription: description,
        inputSchema: schema,
      })),
    );
  });

  it('Should be offered as a server under the name of the code', () => {
    assert.deepEqual(
      contributes.mcpServerDefinitionProviders.map(({ id }) => id),
      [serverProviderId],
    );
  });
});
