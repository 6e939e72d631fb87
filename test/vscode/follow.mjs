// Prints a growing file's new lines as they come.
import { readFile } from 'node:fs/promises';

/** @param {string} path may not exist yet */
export function follow(path) {
  let printed = 0;
  const print = async () => {
    const text = await readFile(path, 'utf8').catch(() => '');
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
