import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { FolderCorpus } from './cli/folderCorpus';
import { toolServer } from './cli/toolServer';
import { loadTables } from './tables/index';

/**
 * Serves the articles of these files and folders on standard input and output until the other side hangs up. The server
 * answers at once and says how much it has read.
 */
export async function serve(paths: readonly string[]): Promise<void> {
  const tables = await loadTables((name) => readFile(join(__dirname, 'tables', name), 'utf8'));
  const { version } = JSON.parse(await readFile(join(__dirname, '..', 'package.json'), 'utf8')) as { version: string };
  const corpus = await FolderCorpus.open(tables);
  const mcp = toolServer(corpus, version, log);
  const ended = new Promise<void>((resolve) => {
    mcp.server.onclose = resolve;
    process.stdin.once('end', resolve);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  await mcp.connect(new StdioServerTransport());
  corpus.read(paths).catch(log);
  await ended;
  await mcp.close();
  await corpus.dispose();
}

/** Standard error is the server's log. */
function log(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

// The editor starts this file by itself, the command line loads it.
if (require.main === module) void serve(process.argv.slice(2));
