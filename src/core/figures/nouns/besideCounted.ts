import context from '../../../tables/words/nounContext.tsv';
import table from '../../../tables/words/countedWords.tsv';
import { characterList, wordList } from '../../match/wordList';
import type { Token } from '../../words/lexicon';
import { WordsLeft, actors, dateWords, placeEndings, pointsOut } from './wordsLeft';

/** 一年省两百块: a verb, whatever else the character means. */
const spends = characterList(context, 'spends');
/** 松林部落85户: where they are. */
const villages = wordList(table, 'village-of-people');
/** 东镇1.2亿元: a sum is of no place. */
const settlements = characterList(context, 'settlement');
const remaining = wordList(context, 'remaining');
/** 县财政拿出560万元: who gives the money. */
const givers = wordList(context, 'giver');
const pays = wordList(context, 'pays');
const isPaid = characterList(context, 'paid-end');
const trades = wordList(context, 'trade');
const traders = wordList(context, 'trader');
/** 对合作社给予10万元: to whom something is given. */
const isReceiving = characterList(context, 'receiving');
/** 每层两户 counts no floors, 由县里补助八成 no county, 给予农户10万元 no household. */
const isBarring = characterList(context, 'barring');

/** What stands left of a figure beside what it counts: who gives, buys or gets it, where it is, whose the rest is. */
export abstract class BesideCounted extends WordsLeft {
  /** A verb stood between the figure and the word that is being read. */
  protected skippedVerb = false;

  /** What is done with a sum, or who gives it. */
  private isOfSpending({ start }: Token, { end }: Token): boolean {
    if (end === start + 1 && spends(this.folded, start)) return true;
    if (this.isPayer(end)) return true;
    return actors(this.folded, end - 1) || (this.skippedVerb && givers.before(this.folded, end) >= start);
  }

  /** 平台支付8.6万元: who pays; not 工资支付210万元, what is paid. */
  private isPayer(end: number): boolean {
    const last = this.tokens.at(-1)?.end ?? 0;
    const verb = pays.before(this.folded, this.folded[last - 1] === '了' ? last - 1 : last);
    return this.skippedVerb && verb === end && !isPaid(this.folded, end - 1);
  }

  /** 该乡投入1800万元: a kind of place by itself is no name of what is counted. */
  private isKindOfPlace({ start }: Token, { end }: Token): boolean {
    const isAlone = end === start + 1 && placeEndings(this.folded, start);
    return isAlone && (this.skippedVerb || pointsOut(this.folded, start - 1));
  }

  /** 东镇1.2亿元; not 返乡1.2万元, what was done. */
  private isSettlement({ end, word }: Token): boolean {
    return settlements(this.folded, end - 1) && (word.class === 'n' || word.class === 'l');
  }

  /** 其余乡镇2.48亿元: whose the rest is. */
  private isOfTheRest({ start }: Token, { end }: Token): boolean {
    return remaining.before(this.folded, start) >= 0 && placeEndings(this.folded, end - 1);
  }

  /** 在其背囊搜出2公斤: where it was done. */
  private isWhereabouts({ start }: Token, { end }: Token): boolean {
    const at = pointsOut(this.folded, start - 1) ? start - 2 : start - 1;
    return this.folded[at] === '在' && (this.tokens.at(-1)?.end ?? 0) > end;
  }

  /** 对合作社给予, 给每个五保户发放. */
  private isReceiver({ start }: Token): boolean {
    if (isReceiving(this.folded, start - 1)) return true;
    return this.folded[start - 3] === '给' && this.folded[start - 2] === '每';
  }

  /** What was done, by or to whom, whose it is, where or which one: beside what is counted. */
  private isBeside(head: Token, tail: Token): boolean {
    if (this.folded[tail.end] === '了' || this.isOfTheRest(head, tail)) return true;
    if (this.skippedVerb && (actors(this.folded, tail.end - 1) || this.isReceiver(head))) return true;
    return this.isKindOfPlace(head, tail) || this.isWhereabouts(head, tail);
  }

  /** 医院食堂订购5000斤: who buys or sells is not what is weighed. */
  private isOfTrade({ end }: Token): boolean {
    if (!this.skippedVerb || !this.options.isMeasured || this.options.isMoney) return false;
    const last = this.tokens.at(-1)?.end ?? 0;
    const verb = trades.before(this.folded, this.folded[last - 1] === '了' ? last - 1 : last);
    return verb >= end && traders.before(this.folded, end) >= 0;
  }

  protected isNoNoun(head: Token, tail: Token): boolean {
    const { folded, options } = this;
    if (this.isBeside(head, tail) || this.isOfTrade(tail)) return true;
    const isMonthly = dateWords(folded, head.start) && head.end - head.start > 2;
    if (!isMonthly && isBarring(folded, head.start - 1)) return true;
    if (folded[head.start] === '距' && tail.end - head.start > 2) return true;
    if (options.isMoney) return this.isSettlement(tail) || this.isOfSpending(head, tail);
    if (options.isMeasured && this.skippedVerb && folded.slice(head.start, tail.end).includes('某')) return true;
    if (!options.countsPeople) return false;
    return placeEndings(folded, tail.end - 1) || villages.before(folded, tail.end) >= 0;
  }
}
