import scopeWords from '../../tables/words/scopeWords.tsv';
import { wordList } from '../match/wordList';
import { isBlank } from '../text/characters';

const beginsStory = wordList(scopeWords, 'begins-story');

/** Where a second story of the page begins: at a line that begins with 本报讯 where one did before; else the text's end. */
export function storyEnd(folded: string): number {
  let stories = 0;
  for (let line = 0; line < folded.length; line = nextLine(folded, line)) {
    let at = line;
    while (isBlank(folded.charCodeAt(at))) at++;
    if (beginsStory.at(folded, at) > 0 && ++stories > 1) return line;
  }
  return folded.length;
}

function nextLine(folded: string, line: number): number {
  const end = folded.indexOf('\n', line);
  return end < 0 ? folded.length : end + 1;
}
