import context from '../../../tables/words/nounContext.tsv';
import type { Rule } from '../../match/rule';
import { characterList } from '../../match/wordList';
import type { Span } from '../../text/span';
import { parts, proportion } from './nameFirst';
import type { Question } from './nounQuestion';

const match = characterList(context, 'match');

/** What a ratio is one of: nothing for a score, what is compared, the whole of a part. */
export const ratioRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'score',
    examples: [['公安局队⟦78:69⟧胜教育局队', '78…69']],
    not: [['男女比例⟦3:2⟧', '3…2 · 男女比例']],
    read: ({ figure, page }) =>
      figure.kind === 'ratio' &&
      Array.isArray(figure.value) &&
      figure.value.length === 2 &&
      match(page.folded, figure.end)
        ? null
        : undefined,
  },
  {
    name: 'proportion',
    examples: [
      ['三次产业之比⟦7.1:39.1:53.8⟧', '7.1…39.1…53.8 · 三次产业'],
      ['城乡居民收入之比为⟦2.1:1⟧', '2.1…1 · 城乡居民收入'],
    ],
    not: [
      ['以⟦3:1⟧之比获胜', '3…1'],
      ['男女比例⟦3:2⟧', '3…2 · 男女比例'],
      ['耕地占比⟦三分之二⟧', '0.6666666666666666 · 耕地'],
    ],
    read: (ask) => (ask.figure.kind === 'ratio' ? proportion(ask) : undefined),
  },
  {
    name: 'part',
    examples: [
      ['耕地的⟦三分之二⟧', '0.6666666666666666 · 耕地'],
      ['湖南省有⟦三分之二⟧耕地受旱。', '0.6666666666666666 · 耕地'],
    ],
    not: [['耕地⟦64万亩⟧', '640000 亩 · 耕地']],
    read: (ask) => (ask.figure.kind === 'ratio' ? parts(ask) : undefined),
  },
];
