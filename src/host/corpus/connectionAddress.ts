/** Where a corpus is asked, and as whom; the password stands elsewhere. */
export interface ConnectionAddress {
  /** `http://library.example:8123`; a path is a proxy's. */
  readonly url: string;
  readonly database: string;
  readonly user: string;
}

/** Where `load` puts a corpus when it is told no other. */
const DATABASE = 'corpus';

export type WrongAddress = 'no-address' | 'holds-user';

/** What a reader typed as an address: `http://host:8123`, `/?database=name` behind it for another database than `corpus`. */
export function readAddress(typed: string): Omit<ConnectionAddress, 'user'> | WrongAddress {
  const url = urlOf(typed.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '' || url.hash !== '') return 'no-address';
  if (url.username !== '' || url.password !== '') return 'holds-user';
  const { database = DATABASE, ...others } = Object.fromEntries(url.searchParams);
  if (database === '' || Object.keys(others).length > 0) return 'no-address';
  return { url: url.origin + url.pathname.replace(/\/+$/, ''), database };
}

function urlOf(typed: string): URL | undefined {
  try {
    return new URL(typed);
  } catch {
    return undefined;
  }
}

/** As a reader types it. */
export const typedAddress = ({ url, database }: Omit<ConnectionAddress, 'user'>): string =>
  database === DATABASE ? url : `${url}/?database=${encodeURIComponent(database)}`;

/** `library.example:8123`. */
export const hostOf = ({ url }: Pick<ConnectionAddress, 'url'>): string => new URL(url).host;

/** Can others read on the way what is sent there? */
export function isInTheOpen({ url }: Pick<ConnectionAddress, 'url'>): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && !/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
