import context from '../../../tables/words/nounContext.tsv';
import { characterList, wordList } from '../../match/wordList';
import { isArabic } from '../../numerals/numeralRoles';
import type { Token } from '../../words/lexicon';

const peopleEndings = characterList(context, 'person-end');
const peopleNouns = wordList(context, 'people-noun');
const projects = wordList(context, 'project-head');
const measured = wordList(context, 'measured-end');
const attributes = wordList(context, 'attribute');
const exceeds = wordList(context, 'more-or-less');
const laid = wordList(context, 'laid-somewhere');
const laidIn = wordList(context, 'laid-in');
/** 和 and its like. */
export const joining = characterList(context, 'joining');

/** What the words right of a measure word are: people, the object of a verb, part of a longer word, the next number's. */
export abstract class WordsRight {
  /** The word that is being read. */
  protected at = 0;
  /** Where the noun ends so far; before its start while there is none. */
  protected end = -1;

  constructor(
    protected readonly folded: string,
    protected readonly tokens: readonly Token[],
    protected start: number,
    protected readonly countsPeople: boolean,
  ) {}

  protected classAt(at: number): string {
    return this.tokens[at]?.word.class ?? 's';
  }

  /** 消防安全改造提升项目: the verb stands inside the noun, whose last word tells. */
  protected leadsToProject({ end }: Token): boolean {
    if (this.endsInPerson()) return false;
    const next = this.tokens[this.at + 1];
    return next?.start === end && projects.at(this.folded, next.start) === next.end;
  }

  /** 中 of 中高温大棚, 清 of 清障救援人员: a single character that the cut left of a word it does not know. */
  protected isPartOfWord({ start, end, word }: Token): boolean {
    const next = this.tokens[this.at + 1];
    if (this.at === 0 && this.folded[start] === '中' && end - start === 1) return this.nounFollows();
    return (
      word.class === 't' && end - start === 1 && !word.isSure && next?.word.class === 'n' && next.end - next.start === 1
    );
  }

  /** 三名嫌疑人年龄…, 12岁学生疫苗…: those who are counted have been named, and the word behind names no people. */
  protected endsWithPeople(token: Token): boolean {
    if (!this.countsPeople || !this.isPeople()) return false;
    return ![token, this.tokens[this.at + 1], this.tokens[this.at + 2]].some((next) => this.namesPeople(next));
  }

  /** Does what was read so far name people? */
  protected isPeople(): boolean {
    return this.endsInPerson() || peopleNouns.before(this.folded, this.end) >= this.start;
  }

  private namesPeople(token: Token | undefined): boolean {
    if (!token?.word.isNominal) return false;
    return peopleEndings(this.folded, token.end - 1) || peopleNouns.at(this.folded, token.start) === token.end;
  }

  /** 12个村集体收入过10万元, 50家企业产值超过5亿元: the word is what the next number measures. */
  protected leadsToNumber({ end }: Token): boolean {
    if ((this.tokens[this.at + 1]?.word.link ?? null) !== null) return true;
    return isArabic(this.folded.charCodeAt(Math.max(end, exceeds.at(this.folded, end))));
  }

  /** 十四件产品藏在衣物内: a verb of one character, with where it is put. */
  protected isLaid({ start, end }: Token): boolean {
    return laid.at(this.folded, start) === end && laidIn.at(this.folded, end) > 0;
  }

  /** 产值, 降雨量: what of a thing a number tells. */
  protected namesMeasure({ start, end, word }: Token): boolean {
    return word.isMeasure || measured.before(this.folded, end) >= start;
  }

  /** 村和社区, 镇干部和机关人员: nouns joined. */
  protected joins({ start, end }: Token): boolean {
    if (end - start !== 1 || !joining(this.folded, start) || start - this.start > 4) return false;
    return this.nounFollows();
  }

  protected nounFollows(): boolean {
    let next = this.at + 1;
    while (this.classAt(next) === 'x') next++;
    return this.classAt(next) === 'n' || (this.classAt(next) === 'w' && this.classAt(next + 1) === 'n');
  }

  /** 两次大范围的降雪: what was read so far only says how large the thing is. */
  protected isAttribute(): boolean {
    return attributes.has(this.folded.slice(this.start, this.end));
  }

  /** Does a person's word end the noun? */
  protected endsInPerson(): boolean {
    return peopleEndings(this.folded, this.end - 1);
  }
}
