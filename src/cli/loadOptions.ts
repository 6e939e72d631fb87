import { t } from '@vscode/l10n';
import { UsageError } from './failure';

/** The options of `load` that no other command has, as `parseArgs` takes them. */
export const loadOptions = {
  cluster: { type: 'string' },
  database: { type: 'string' },
  user: { type: 'string' },
} as const;

interface LoadValues {
  readonly to?: string | undefined;
  readonly cluster?: string | undefined;
  readonly database?: string | undefined;
  readonly user?: string | undefined;
}

/** As whom a server is asked, and for which of its databases. */
export interface ServerAsked {
  readonly database: string;
  readonly user: string;
}

export const serverAsked = ({ database = 'corpus', user = 'default' }: LoadValues): ServerAsked => ({ database, user });

/** Where articles are loaded to. */
export interface LoadAsked extends ServerAsked {
  /** Every server of the cluster that holds a part; the first is who is spoken to. */
  readonly urls: readonly [string, ...string[]];
  readonly cluster: string | undefined;
}

export function loadAsked({ to = '', cluster, ...values }: LoadValues): LoadAsked {
  const [first, ...others] = to.split(',').filter(Boolean);
  if (first === undefined || ![first, ...others].every(isAddress))
    throw new UsageError(
      t('Say where to: load --to URL PATH…; of several servers, their addresses with commas between.'),
    );
  if (others.length > 0 && cluster === undefined)
    throw new UsageError(t('Of several servers say what they call their cluster: --cluster NAME.'));
  return { urls: [first, ...others], cluster, ...serverAsked(values) };
}

/** `http:` or `https:`. */
export const isAddress = (address: string): boolean =>
  URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol);
