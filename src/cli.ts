import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { t } from '@vscode/l10n';
import { createDecode, createEngine, createScriptConverter, queryFile, visibleControls } from './core/index';
import type { ScriptConverter } from './core/index';
import { decodeBytes } from './host/decodeBytes';
import { askServer, serverAmong } from './cli/askedServer';
import { articlesOfAll } from './cli/articlesOfAll';
import { checkHeader } from './cli/checks';
import { collocates } from './cli/collocateRows';
import { convert } from './cli/convert';
import { printContradictions } from './cli/contradictions';
import { corpusOf } from './cli/corpusOf';
import { explain } from './cli/explain';
import { figureHeader } from './cli/figures';
import type { ArticleReader } from './cli/articles';
import { UnreadableFile, UsageError, reasonOf } from './cli/failure';
import { helpText } from './cli/help';
import { made, ofPart } from './cli/jobs';
import type { ArticleOutput } from './cli/jobs';
import { speak } from './cli/languages';
import { load } from './cli/load';
import { makerOf } from './cli/makers';
import { parseRequest } from './cli/options';
import type { ArticlesAsked, CommandAsked } from './cli/options';
import { linesTo } from './cli/output';
import { askedPassword } from './cli/password';
import { printed } from './cli/printed';
import { answerTo, changesSince } from './cli/query';
import type { AnswerAsked } from './cli/query';
import { refusalInWords } from './cli/queryRefused';
import { tree } from './cli/tree';
import type { Maker, Work } from './cli/work';
import type * as mcpServer from './mcpServer';
import { loadConversionTables } from './tables/conversion';
import { loadTables } from './tables/index';
import type { QuestionsOfCommands } from './cli/corpusOf';

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

/** The engine is made when a first article is there. */
async function everyArticle(request: ArticlesAsked, work: Work): Promise<AsyncIterable<ArticleOutput>> {
  const tables = await loadTables(read);
  const decode = createDecode(tables, decodeBytes);
  let maker: Maker | undefined;
  const alone = (): Promise<Maker> => Promise.resolve((maker ??= makerOf(work, tables)));
  return made(articlesOfAll(request.paths, decode, process.stdin), work, alone, request);
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
      return printed(await everyArticle(request, { make: 'analysis' }), output, fail);
    case 'tree':
      return tree(await everyArticle(request, { make: 'place' }), output, fail);
    case 'figures':
      if (request.query) return answered(request.query, request);
      await output.put(figureHeader());
      return printed(await everyArticle(request, { make: 'figures' }), output, fail);
    case 'checks':
      await output.put(checkHeader());
      return printed(await everyArticle(request, { make: 'checks' }), output, fail);
    case 'query':
      return answered(await queryIn(request.queryPath), request);
    case 'contradictions':
      return together(request, (questions) => printContradictions(questions, output));
    case 'search':
      return search(request);
    case 'load':
      return loaded(request);
    case 'explain':
      return explain(request, await reader(), output, fail);
    case 'mcp':
      return serveTools(request.paths);
    case 'convert':
      return convert(request, reader, await converter(), process.stdin, output);
  }
}

/** Loaded by itself, for no other command needs what speaks the protocol. */
async function serveTools(paths: readonly string[]): Promise<void> {
  const { serve } = (await import(join(__dirname, 'mcpServer.js'))) as typeof mcpServer;
  return serve(paths);
}

async function loaded(request: CommandAsked & { command: 'load' }): Promise<void> {
  const password = await askedPassword(request.user);
  const tables = await loadTables(read);
  const articles = articlesOfAll(request.paths, createDecode(tables, decodeBytes), process.stdin);
  await load(request, { articles, tables, password, version: await version(), failed: fail, errors, output });
}

async function search({ collocates: near, ...request }: CommandAsked & { command: 'search' }): Promise<void> {
  if (!near) return printed(await everyArticle(request, { make: 'hits', search: request }), output, fail);
  const counted = await everyArticle(request, { make: 'words', search: request, window: near.window });
  return collocates(counted, near.format, output, fail);
}

/** What a query finds in all articles together; what has changed since it was saved goes to standard error. */
function answered(query: queryFile.SavedQuery, request: ArticlesAsked & AnswerAsked): Promise<void> {
  return together(request, async (questions) => {
    const found = await answerTo(query, questions, request, output);
    for (const change of changesSince(query, await questions.fingerprint(), found)) await errors.write(change);
  });
}

/** Asks all articles together. */
async function together(request: ArticlesAsked, ask: (questions: QuestionsOfCommands) => Promise<void>): Promise<void> {
  const address = serverAmong(request.paths);
  const tables = await loadTables(read);
  if (address !== undefined) return askServer(address, request, tables, ask);
  const decode = createDecode(tables, decodeBytes);
  const articles = ofPart(articlesOfAll(request.paths, decode, process.stdin), request.part);
  const { questions, dispose } = await corpusOf(articles, tables, fail);
  try {
    await ask(questions);
  } finally {
    await dispose();
  }
}

async function queryIn(path: string): Promise<queryFile.SavedQuery> {
  try {
    return queryFile.readQuery(await readFile(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof queryFile.QueryRefused ? refusalInWords(error.why) : reasonOf(error);
    throw new UnreadableFile(path, reason);
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
