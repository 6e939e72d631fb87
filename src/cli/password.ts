import { t } from '@vscode/l10n';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** From the environment, else asked of whoever sits at the terminal; never an argument, which others could read. */
export async function askedPassword(user: string): Promise<string> {
  const known = process.env['CORPUS_READER_PASSWORD'];
  if (known !== undefined) return known;
  if (!process.stdin.isTTY || !process.stderr.isTTY) return '';
  process.stderr.write(`${t('Password of {0}:', user)} `);
  const silent = new Writable({
    write: (_, __, done) => {
      done();
    },
  });
  const asking = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await asking.question('');
  } finally {
    asking.close();
    process.stderr.write('\n');
  }
}
