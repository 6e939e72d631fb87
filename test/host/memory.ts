import type { Memento } from 'vscode';

/** A workspace's storage for as long as a test runs. */
export function memory(): Memento {
  const kept = new Map<string, unknown>();
  return {
    keys: () => [...kept.keys()],
    get: <T>(key: string, otherwise?: T) => (kept.has(key) ? kept.get(key) : otherwise) as T,
    update: (key: string, value: unknown) => {
      if (value === undefined) kept.delete(key);
      // As VS Code keeps it, by way of JSON.
      else kept.set(key, JSON.parse(JSON.stringify(value)));
      return Promise.resolve();
    },
  };
}
