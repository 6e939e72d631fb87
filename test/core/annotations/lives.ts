import { cleaning, protectedIn } from '../../../src/core/index';
import type { Engine, ScriptConverter, Span, TargetScript } from '../../../src/core/index';

/** A text, and for each of its UTF-16 units the unit of the first text that it comes from, −1 for what was put in. */
export interface Life {
  readonly path: string;
  readonly text: string;
  readonly origin: Int32Array;
}

/** Figures that look random and are the same in every run (Mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const born = (path: string, text: string): Life => ({
  path,
  text,
  origin: Int32Array.from(text, (_, at) => at),
});

type Edits = readonly (Span & { readonly text: string })[];

function edited(life: Life, edits: Edits): Life {
  const origin: number[] = [];
  let done = 0;
  for (const { start, end, text } of edits) {
    const isSame = (index: number): boolean =>
      start + index < end && text.charAt(index) === life.text.charAt(start + index);
    const put = Array.from({ length: text.length }, (_, index) =>
      isSame(index) ? (life.origin[start + index] ?? -1) : -1,
    );
    origin.push(...life.origin.subarray(done, start), ...put);
    done = end;
  }
  origin.push(...life.origin.subarray(done));
  return { ...life, text: cleaning.withEdits(life.text, edits), origin: Int32Array.from(origin) };
}

/** With other ends of lines. */
export const withLineEnds = (life: Life, ending: string): Life =>
  edited(
    life,
    [...life.text.matchAll(/\n/gu)].map(({ index }) => ({ start: index, end: index + 1, text: ending })),
  );

/** As *Clean This Article* does it. */
export function cleaned(life: Life, engine: Engine): Life {
  const { article, reading } = engine.study(life);
  return edited(life, cleaning.cleaningEdits(reading, article.credits));
}

/** As *Convert* does it, with the article's names left alone. */
export function converted(
  life: Life,
  to: TargetScript,
  { engine, converter }: { engine: Engine; converter: ScriptConverter },
): Life {
  const protect = protectedIn(engine.analyze(life));
  const { text, map } = converter.convert(life.text, { to, protect });
  const origin = Int32Array.from({ length: text.length }, (_, at) => life.origin[map.toSource(at)] ?? -1);
  return { ...life, text, origin };
}

/** Characters that a hand puts in. */
const TYPED = '的了在是我有和就不人都一个上也很到说要去你会着没有看好自己这那里后来据悉记者从获悉，。、2021年3月';

/** Deletes, puts in and replaces stretches here and there. @param every characters of text to an edit */
export function scribbled(
  life: Life,
  random: () => number,
  { every, longest }: { every: number; longest: number },
): Life {
  const edits: (Span & { text: string })[] = [];
  for (let at = Math.floor(random() * every); at < life.text.length; at += 1 + Math.floor(random() * 2 * every)) {
    const length = 1 + Math.floor(random() * longest);
    const kind = Math.floor(random() * 3);
    const end = kind === 0 ? at : Math.min(life.text.length, at + length);
    const typed = kind === 1 ? 0 : length;
    edits.push({
      start: at,
      end,
      text: Array.from({ length: typed }, () => TYPED.charAt(Math.floor(random() * TYPED.length))).join(''),
    });
    at = end;
  }
  return edited(life, edits);
}

/** Takes a stretch of about a paragraph out. */
export function paragraphLost(life: Life, random: () => number): Life {
  const lines = [...life.text.matchAll(/[^\n]{20,}\n?/gu)];
  const line = lines[Math.floor(random() * lines.length)];
  return line ? edited(life, [{ start: line.index, end: line.index + line[0].length, text: '' }]) : life;
}
