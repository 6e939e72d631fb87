// Prints a growing file's new lines as they come.
import { readFile } from 'node:fs/promises';

/**
 * @param {string} path may not exist yet
 * @param {() => void} [heard] called when there are new lines
 */
export function follow(path, heard = () => undefined) {
  let printed = 0;
  const print = async () => {
    const text = await readFile(path, 'utf8').catch(() => '');
    if (text.length === printed) return;
    heard();
    process.stdout.write(text.slice(printed));
    printed = text.length;
  };
  const timer = setInterval(() => void print(), 300);
  return {
    /** After the last lines. */
    stop: async () => {
      clearInterval(timer);
      await print();
    },
  };
}
