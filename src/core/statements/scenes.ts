import scopeWords from '../../tables/words/scopeWords.tsv';
import { wordList } from '../match/wordList';
import { isBlank, isHan } from '../text/characters';
import type { GoverningName } from './governingNames';

const ofScene = wordList(scopeWords, 'of-scene');
const atScene = wordList(scopeWords, 'comes-to-told-scene');
/** 縣消防局搶救人員到場: as many characters may stand before the word. */
const LONGEST_COMERS = 10;
/** Blanks that open a paragraph. */
const MOST_BLANKS = 20;
/** A scene is told of no farther on than this. */
const FARTHEST = 600;

/** The last place below the article's own of which a paragraph told, to which one goes back that tells of the scene. */
export class Scene {
  private last: GoverningName | null = null;

  tell(name: GoverningName): void {
    this.last = name;
  }

  /** What governs the paragraph that begins here: 火势猛烈, 搶救人員到場後; null where it tells of no scene. */
  at(folded: string, start: number): GoverningName | null {
    const { last } = this;
    return last && start - last.end <= FARTHEST && goesOnThere(folded, start) ? last : null;
  }
}

/** 二、出動人車, (一)12:42受理報案: what numbers an item of a report, and its hour. */
const itemHead = /^[(]?(?:[一二三四五六七八九十]|\d{1,2})[)、.](?: ?\d{1,2}[:時时]\d{2}分?)?/u;
const LONGEST_HEAD = 14;

function goesOnThere(folded: string, start: number): boolean {
  let at = start;
  while (at < start + MOST_BLANKS && (folded.charAt(at) === '\n' || isBlank(folded.charCodeAt(at)))) at++;
  at += itemHead.exec(folded.slice(at, at + LONGEST_HEAD))?.[0].length ?? 0;
  if (ofScene.at(folded, at) > 0) return true;
  for (let end = at + LONGEST_COMERS; at < end && isHan(folded.charCodeAt(at)); at++)
    if (atScene.at(folded, at) > 0) return true;
  return false;
}
