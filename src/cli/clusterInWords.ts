import { t } from '@vscode/l10n';
import type * as cluster from '../core/corpus/cluster/index';

/** Why servers did not do what was asked, in one sentence. */
export function clusterInWords({ kind, message, shards }: cluster.ClusterFailure): string {
  switch (kind) {
    case 'unreachable':
      return t('the server does not answer ({0}); look at the address, and whether it runs', message);
    case 'refused':
      return t('the server knows no such user with this password; set CORPUS_READER_PASSWORD');
    case 'shards':
      return shards && shards.answering < shards.all
        ? t('{0} of {1} shards do not answer', shards.all - shards.answering, shards.all)
        : t('a shard does not answer ({0})', message);
    case 'limit':
      return t('the server gave up: {0}', message);
    case 'cancelled':
      return t('it was taken back');
    case 'no-corpus':
      return t('there is no corpus of this version in the database ({0})', message);
    case 'forbidden':
      return t('this user may not do it: {0}', message);
    case 'other':
      return t('the server says: {0}', message);
  }
}
