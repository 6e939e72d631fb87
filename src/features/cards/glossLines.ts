import type { Services } from '../../host/services';
import type { CardText } from './cardText';

/** Readings that a card has room for, and characters of each. */
const MOST = 3;
const LONGEST = 140;

/** What the word means in English, a line a reading, and whose work that is; nothing where the dictionary has no such word. */
export async function tellGlosses(
  card: CardText,
  word: string,
  { glosses, scripts }: Pick<Services, 'glosses' | 'scripts'>,
): Promise<void> {
  const { simplified } = await scripts.both(word);
  const found = (await glosses(simplified, word)).slice(0, MOST);
  if (found.length === 0) return;
  for (const { pinyin, meanings } of found) {
    const meant = shortened(meanings.join('; '));
    card.line().text(found.length > 1 ? `${pinyin}: ${meant}` : meant);
  }
  card.text(' — CC-CEDICT, CC BY-SA 4.0');
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
