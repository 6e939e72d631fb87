import { everyOf } from '../match/rule';
import type { Rule } from '../match/rule';
import type { Span } from '../text/span';
import { peopleIn } from './byline';
import { closingBracket, datelineClaims } from './dateline';
import { lastEdited } from './lastEdited';
import { labelledClaims } from './labelled';
import type { Claim } from './labelled';
import { publicationStamp } from './publicationStamp';

/** A paragraph of the article. */
interface Paragraph extends Span {
  readonly text: string;
  readonly folded: string;
  /** How many paragraphs stand before it, and how many behind. */
  readonly nth: number;
  readonly behind: number;
}

const orNone = (claims: readonly Claim[]): readonly Claim[] | undefined => (claims.length > 0 ? claims : undefined);

const paragraphRules: readonly Rule<Paragraph, readonly Claim[]>[] = [
  {
    name: 'dateline',
    examples: [
      [
        '⟦新华社兰州5月20日电⟧(记者 王某)昨天,县里修好了大桥,大家都很高兴,老人和孩子也到桥上看了又看,说从此过河不必坐船,也不必绕路,直到天黑才回家。',
        'publisher: 新华社',
      ],
      [
        '【本报讯】⟦(通讯员 王某)⟧昨天,县里修好了大桥,大家都很高兴,老人和孩子也到桥上看了又看,说从此过河不必坐船,也不必绕路,直到天黑才回家。',
        'author: 王某',
      ],
    ],
    not: [
      [
        '⟦新华社的楼⟧建在河边,昨天,县里修好了大桥,大家都很高兴,老人和孩子也到桥上看了又看,说从此过河不必坐船,也不必绕路,直到天黑才回家。',
        'nothing',
      ],
      [
        '⟦本报4月2日讯⟧ 昨天,县里修好了大桥,大家都很高兴,老人和孩子也到桥上看了又看,说从此过河不必坐船,也不必绕路,直到天黑才回家。',
        '--04-02',
      ],
    ],
    read: ({ text, folded, start, end, nth }) =>
      nth < 2 ? orNone(datelineClaims(text, folded, { start, end })) : undefined,
  },
  {
    name: 'label-in-closing-bracket',
    examples: [
      [
        '大桥通车\n昨天,县里修好了大桥,大家都很高兴,老人和孩子也到桥上看了又看,说从此过河不必坐船,也不必绕路,直到天黑才回家。(⟦责任编辑:王某⟧)',
        'editor: 王某',
      ],
    ],
    not: [
      [
        '大桥通车\n昨天,县里修好了大桥,大家都很高兴,老人和孩子也到桥上看了又看,说从此过河不必坐船,也不必绕路,直到天黑才回家。(⟦记者 王某⟧)',
        'author: 王某',
      ],
    ],
    read: (paragraph) => orNone(labelsOf(paragraph, bracketOf(paragraph))),
  },
  {
    name: 'people-in-closing-bracket',
    examples: [
      [
        '大桥通车\n昨天,县里修好了大桥,大家都很高兴,老人和孩子也到桥上看了又看,说从此过河不必坐船,也不必绕路,直到天黑才回家。(⟦记者 王某⟧)',
        'author: 王某',
      ],
    ],
    not: [
      [
        '大桥通车\n昨天,县里修好了大桥,大家都很高兴,老人和孩子也到桥上看了又看,说从此过河不必坐船,也不必绕路,直到天黑才回家。(⟦记者 王某 摄⟧)',
        'noise: caption',
      ],
      [
        '大桥通车\n昨天,县里修好了大桥,大家都很高兴,老人和孩子也到桥上看了又看,说从此过河不必坐船,也不必绕路,直到天黑才回家。(⟦桥很长很长⟧)',
        'nothing',
      ],
    ],
    read: (paragraph) => {
      const bracket = bracketOf(paragraph);
      if (!bracket || labelsOf(paragraph, bracket).length > 0) return undefined;
      return orNone(peopleIn(paragraph.text, paragraph.folded, bracket, 0));
    },
  },
  {
    name: 'last-edited-above',
    examples: [
      [
        '大桥通车\n本帖最后由 王某 于 ⟦2021-4-2 08:05⟧ 编辑 昨天,县里修好了大桥,大家都很高兴,老人和孩子也到桥上看了又看,说从此过河不必坐船。',
        'published: 2021-04-02T08:05',
      ],
    ],
    not: [
      [
        '大桥通车\n昨天,县里修好了大桥,本帖最后由 王某 于 ⟦2021-4-2 08:05⟧ 编辑,大家都很高兴,老人和孩子也到桥上看了又看,说从此过河不必坐船。',
        '2021-04-02',
      ],
    ],
    read: (paragraph) => lastEdited(paragraph.folded, paragraph),
  },
  {
    name: 'stamp-below-a-caption',
    examples: [
      [
        '大桥通车\n昨天,县里修好了大桥,大家都很高兴,老人和孩子也到桥上看了又看,说从此过河不必坐船,也不必绕路,直到天黑才回家。\n⟦2021-04-02 08:05⟧\n昨天,县里修好了大桥,大家都很高兴,老人和孩子也到桥上看了又看,说从此过河不必坐船,也不必绕路,直到天黑才回家。',
        'published: 2021-04-02T08:05',
      ],
    ],
    not: [
      [
        '大桥通车\n昨天,县里修好了大桥,大家都很高兴,老人和孩子也到桥上看了又看,说从此过河不必坐船,也不必绕路,直到天黑才回家。\n⟦2021-04-02⟧\n昨天,县里修好了大桥,大家都很高兴,老人和孩子也到桥上看了又看,说从此过河不必坐船,也不必绕路,直到天黑才回家。',
        '2021-04-02',
      ],
    ],
    read: stampOf,
  },
  {
    name: 'stamp-before-a-byline',
    examples: [
      [
        '大桥通车\n⟦2021-04-02 08:05⟧〔某某/南投报导〕昨天,县里修好了大桥,大家都很高兴,老人和孩子也到桥上看了又看,说从此过河不必坐船。',
        'published: 2021-04-02T08:05',
      ],
    ],
    not: [
      [
        '大桥通车\n⟦2021-04-02 08:05⟧,县里修好了大桥(上图),大家都很高兴,老人和孩子也到桥上看了又看,说从此过河不必坐船。',
        '2021-04-02',
      ],
      [
        '大桥通车\n⟦2021-04-02⟧〔某某/南投报导〕昨天,县里修好了大桥,大家都很高兴,老人和孩子也到桥上看了又看,说从此过河不必坐船。',
        '2021-04-02',
      ],
    ],
    read: stampBeforeByline,
  },
];

/** What a paragraph says of who made the article and when. */
const credited = everyOf('credit-paragraphs', (paragraph) => paragraph, paragraphRules);

export const paragraphClaims = (paragraph: Paragraph): Claim[] => credited(paragraph).flat();

/** The bracket that ends one of the first and the last paragraphs. */
function bracketOf({ folded, start, end, nth, behind }: Paragraph): Span | undefined {
  return nth < 2 || behind < 3 ? closingBracket(folded, { start, end }) : undefined;
}

function labelsOf({ text, folded }: Paragraph, bracket: Span | undefined): Claim[] {
  return bracket ? labelledClaims(text, folded, bracket) : [];
}

const LONGEST_STAMP = 24;
/** How many paragraphs from the beginning a day that stands alone may be that of publication. */
const STAMP_REACH = 4;

/** A caption or a summary may stand above the day of publication, which then has its clock time and its own line. */
function stampOf({ folded, start, end, nth }: Paragraph): Claim[] | undefined {
  if (nth >= STAMP_REACH || end - start > LONGEST_STAMP) return undefined;
  const stamp = publicationStamp(folded, { start, end });
  if (!stamp?.value.includes('T') || end - start - (stamp.end - stamp.start) > 2) return undefined;
  return [{ start: stamp.start, end: stamp.end, role: 'published', value: stamp.value, rank: 3 }];
}

/** The lead begins with the day and the clock time of publication, and whoever wrote it stands in a bracket behind them. */
function stampBeforeByline({ folded, start, end, nth }: Paragraph): Claim[] | undefined {
  if (nth >= STAMP_REACH) return undefined;
  const stamp = publicationStamp(folded, { start, end: Math.min(end, start + LONGEST_STAMP) });
  if (
    stamp?.start !== start ||
    !stamp.value.includes('T') ||
    !/^ {0,3}[〔【[(]/u.test(folded.slice(stamp.end, stamp.end + 4))
  )
    return undefined;
  return [{ start: stamp.start, end: stamp.end, role: 'published', value: stamp.value, rank: 3 }];
}
