import type { ClusterServer } from './server';

/** What becomes another when articles are loaded: as long as it is the same, so is every answer. */
export async function loadedState(server: ClusterServer): Promise<string> {
  const columns = { count: 'UInt64', last: 'UInt64' } as const;
  const { count, last } = await server.one('SELECT count(), max(number) FROM articles', columns);
  return `${count} ${last}`;
}
