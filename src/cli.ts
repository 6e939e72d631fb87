import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { t } from '@vscode/l10n';
import { createDecode, createEngine, createScriptConverter, visibleControls } from './core/index';
import type { ScriptConverter } from './core/index';
import { decodeBytes } from './host/decodeBytes';
import { analyze } from './cli/analyze';
import { checks } from './cli/checks';
import { convert } from './cli/convert';
import { explain } from './cli/explain';
import { figures } from './cli/figures';
import type { ArticleReader } from './cli/articles';
import { UnreadableFile, UsageError, reasonOf } from './cli/failure';
import { helpText } from './cli/help';
import { speak } from './cli/languages';
import { parseRequest } from './cli/options';
import type { CommandAsked } from './cli/options';
import { linesTo } from './cli/output';
import { tree } from './cli/tree';
import { loadConversionTables } from './tables/conversion';
import { loadTables } from './tables/index';

const errors = linesTo(process.stderr, () => (process.exitCode = 1));
const output = linesTo(process.stdout, (error) => {
  fail(new UnreadableFile(t('standard output'), reasonOf(error)));
});

const read = (name: string): Promise<string> => readFile(join(__dirname, 'tables', name), 'utf8');

async function converter(): Promise<ScriptConverter> {
  return createScriptConverter(await loadConversionTables(read));
}

async function reader(): Promise<ArticleReader> {
  const tables = await loadTables(read);
  return { engine: createEngine(tables), decode: createDecode(tables, decodeBytes) };
}

function fail({ path, message }: UnreadableFile): void {
  process.exitCode = 1;
  void errors.write(visibleControls(`${path}: ${message}`));
}

async function answer(request: CommandAsked): Promise<void> {
  switch (request.command) {
    case 'help':
      return output.write(helpText());
    case 'version':
      return output.write(await version());
    case 'analyze':
      return analyze(request.paths, await reader(), process.stdin, output, fail);
    case 'tree':
      return tree(request.paths, await reader(), output, fail);
    case 'figures':
      return figures(request.paths, await reader(), output, fail);
    case 'checks':
      return checks(request.paths, await reader(), output, fail);
    case 'explain':
      return explain(request, await reader(), output, fail);
    case 'convert':
      return convert(request, reader, await converter(), process.stdin, output);
  }
}

async function version(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(__dirname, '..', 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

async function main(words: readonly string[]): Promise<void> {
  try {
    speak(process.env, join(__dirname, '..', 'l10n'));
    await answer(parseRequest(words));
  } catch (error) {
    if (error instanceof UnreadableFile) fail(error);
    else await tell(error);
  }
}

async function tell(error: unknown): Promise<void> {
  const misused = error instanceof UsageError;
  process.exitCode = misused ? 2 : 1;
  await errors.write(visibleControls(misused ? error.message : t('Failed: {0}', reasonOf(error))));
}

void main(process.argv.slice(2));
