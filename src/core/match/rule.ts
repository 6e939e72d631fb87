/**
 * A passage with one stretch in ⟦⟧, and what the analysis says of that stretch: `['赔了⟦十两⟧银子', '10 两 · 银子']`. The
 * test of all rules says how a mention is written there (`test/core/rules/answer.ts`).
 */
export type RuleExample = readonly [passage: string, answer: string];

/** One rule of the language: it reads what it is asked about, or leaves it to the next. */
export interface Rule<Asked, Answer> {
  /** What it reads, in a few words with hyphens; unique in its list. `explain` prints it. */
  readonly name: string;
  /** Passages in which this very rule reads the stretch in ⟦⟧. At least one. */
  readonly examples: readonly RuleExample[];
  /** Passages that look alike, in which it leaves the stretch in ⟦⟧ alone. At least one. */
  readonly not: readonly RuleExample[];
  readonly read: (asked: Asked) => Answer | undefined;
}

/** That a rule was asked about a stretch of the reading text, and whether it read it. */
export interface RuleAsked {
  readonly list: string;
  readonly rule: string;
  /** Offsets of the reading text. */
  readonly start: number;
  readonly end: number;
  /** The offsets are the source's. */
  readonly inSource?: boolean;
  readonly read: boolean;
}

/** What a rule list is asked about, in offsets of the reading text, so that a record can say where. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** The question is about the source, which no reading text was made of yet. */
  readonly inSource?: boolean;
}

type AnyRule = Omit<Rule<never, unknown>, 'read'>;

const lists = new Map<string, readonly AnyRule[]>();
let record: ((asked: RuleAsked) => void) | undefined;

/** Every ordered list of rules that was made so far, by its name. */
export const ruleLists: ReadonlyMap<string, readonly AnyRule[]> = lists;

/**
 * The rules as one question: they are asked in order, and the first that answers decides.
 *
 * @param list names the list in `explain`, such as `passed-over`.
 * @param where the stretch that a question is about; asked only while a record is kept.
 */
export function firstOf<Asked, Answer>(
  list: string,
  where: (asked: Asked) => Place,
  rules: readonly Rule<Asked, Answer>[],
): (asked: Asked) => Answer | undefined {
  lists.set(list, rules);
  const reads = rules.map(({ read }) => read);
  const { length } = reads;
  return (asked) => {
    if (record) return recorded(list, where(asked), rules, asked, record);
    for (let i = 0; i < length; i++) {
      const answer = reads[i]?.(asked);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
}

/** The rules as one question of which each may answer: all are asked, and all answers count, in the order of the rules. */
export function everyOf<Asked, Answer>(
  list: string,
  where: (asked: Asked) => Place,
  rules: readonly Rule<Asked, Answer>[],
): (asked: Asked) => Answer[] {
  const each = rules.map((rule) => firstOf(list, where, [rule]));
  lists.set(list, rules);
  return (asked) => each.map((ask) => ask(asked)).filter((answer) => answer !== undefined);
}

function recorded<Asked, Answer>(
  list: string,
  place: Place,
  rules: readonly Rule<Asked, Answer>[],
  asked: Asked,
  tell: (asked: RuleAsked) => void,
): Answer | undefined {
  for (const { name, read } of rules) {
    const answer = read(asked);
    tell({ ...place, list, rule: name, read: answer !== undefined });
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** Runs `work` and answers every question that rules were asked meanwhile, in order. Slow: for `explain` and tests. */
export function recordingRules(work: () => void): readonly RuleAsked[] {
  const all: RuleAsked[] = [];
  record = (asked) => all.push(asked);
  try {
    work();
  } finally {
    record = undefined;
  }
  return all;
}
