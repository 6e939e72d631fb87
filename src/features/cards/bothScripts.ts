import { l10n } from 'vscode';
import type { Services } from '../../host/services';
import type { CardText } from './cardText';

/** The phrase in Simplified and in Traditional characters. */
export async function bothScripts(card: CardText, { scripts }: Services, phrase: string): Promise<void> {
  const [simplified, traditional] = await Promise.all([
    scripts.phrase('simplified', phrase),
    scripts.phrase('traditional', phrase),
  ]);
  if (simplified === traditional) return;
  card
    .paragraph()
    .text(`${l10n.t('Simplified')}: ${simplified}`)
    .line()
    .text(`${l10n.t('Traditional')}: ${traditional}`);
}
