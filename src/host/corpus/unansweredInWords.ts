import { l10n } from 'vscode';
import type { ConnectionAddress } from './connectionAddress';
import { hostOf } from './connectionAddress';
import type { WhyUnanswered } from './unanswered';

/** Why servers gave no answer, as one sentence for a reader; the log has the servers' own words. */
export function unansweredInWords({ kind, shards }: WhyUnanswered, asked: ConnectionAddress, told: string): string {
  switch (kind) {
    case 'unreachable':
      return l10n.t('{0} does not answer.', hostOf(asked));
    case 'refused':
      return l10n.t('{0} knows no user “{1}” with this password.', hostOf(asked), asked.user);
    case 'shards':
      return shardsInWords(shards);
    case 'limit':
      return l10n.t('The question took longer, or more room, than the server allows.');
    case 'cancelled':
      return l10n.t('The corpus is connected no more.');
    case 'no-corpus':
      return l10n.t('The database “{0}” holds no corpus of this version.', asked.database);
    case 'forbidden':
      return l10n.t('The user “{0}” may not do this.', asked.user);
    case 'other':
      return l10n.t('The server says: {0}', told);
  }
}

function shardsInWords(shards: WhyUnanswered['shards']): string {
  const silent = shards ? shards.all - shards.answering : 0;
  if (!shards || silent <= 0) return l10n.t('A shard does not answer.');
  return silent === 1
    ? l10n.t('1 of {0} shards does not answer.', shards.all)
    : l10n.t('{0} of {1} shards do not answer.', silent, shards.all);
}
