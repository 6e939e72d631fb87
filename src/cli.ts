import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createEngine } from './core/index';
import { loadTables } from './tables/index';

async function* articleFiles(path: string): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) yield path;
  else
    for (const name of (await readdir(path)).sort()) {
      if (/\.(txt|md|jsonl)$/.test(name)) yield join(path, name);
    }
}

async function main(paths: readonly string[]): Promise<void> {
  const engine = createEngine(await loadTables((name) => readFile(join(__dirname, 'tables', name), 'utf8')));
  for (const path of paths) {
    for await (const file of articleFiles(path)) {
      const article = engine.analyze({ path: file, text: await readFile(file, 'utf8') });
      process.stdout.write(JSON.stringify(article) + '\n');
    }
  }
}

void main(process.argv.slice(3));
