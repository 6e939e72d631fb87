import context from '../../../tables/words/nounContext.tsv';
import { wordList } from '../../match/wordList';
import type { Span } from '../../text/span';

const villagers = wordList(context, 'villager');
const villageEnds = wordList(context, 'village-end');
const kindsOfVillage = wordList(context, 'kind-of-village');

/** 红炉村村民: which village they are of is no part of what they are; of what kind it is (贫困村村民) is one. */
export function withoutVillage<Noun extends Span>(folded: string, noun: Noun): Noun {
  const start = villagers.before(folded, noun.end);
  const village = start > noun.start ? villageEnds.before(folded, start) : -1;
  if (village < noun.start || kindsOfVillage.before(folded, village) >= 0) return noun;
  return { ...noun, start };
}
