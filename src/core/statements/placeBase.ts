import type { Findings } from '../article/finder';
import type { Heading } from '../article/model';
import type { Reading } from '../text/reading';
import { covers } from '../text/span';
import type { GoverningName } from './governingNames';
import { isWithin, ownPath } from './paths';

/** What governs a paragraph before it names anything: its heading, or the one place below its own of which an article tells. */
export class PlaceBase {
  private readonly sections: readonly { readonly heading: Heading; readonly name: GoverningName | null }[];
  private readonly focus: GoverningName | null;

  constructor(reading: Reading, found: Findings, names: readonly GoverningName[]) {
    this.sections = found.headings
      .filter(({ runIn }) => !runIn)
      .map((heading) => ({ heading, name: names.find((name) => covers(heading, name)) ?? null }));
    this.focus = focusOf(reading, found, names);
  }

  /** The name that governs a paragraph at this offset, null for the article's own place. */
  at(offset: number): GoverningName | null {
    return this.sectionAt(offset) ?? this.focus;
  }

  /** The name of the last heading before, or of one that holds it. */
  private sectionAt(offset: number): GoverningName | null {
    let level = Infinity;
    for (let i = this.sections.length - 1; i >= 0; i--) {
      const section = this.sections[i];
      if (!section || section.heading.start > offset || section.heading.level >= level) continue;
      if (section.name) return section.name;
      level = section.heading.level;
    }
    return null;
  }
}

/**
 * The place of which the whole article tells, where it is one below the article's own: its lead names it, and no other
 * place beside it is told of.
 */
function focusOf(
  { folded }: Reading,
  { place, figures }: Findings,
  names: readonly GoverningName[],
): GoverningName | null {
  const own = place ? ownPath(place) : [];
  const below = names.filter(({ path }) => path.length > own.length && isWithin(path, own));
  const end = leadEnd(folded, figures[0]?.start ?? 0);
  let focus: GoverningName | null = null;
  for (const name of below) {
    const isInLead = name.start <= end;
    if (isInLead && (!focus || isWithin(name.path, focus.path))) focus = name;
    else if (!focus || !(isWithin(focus.path, name.path) || isWithin(name.path, focus.path))) return null;
  }
  return focus;
}

/** The end of the paragraph of the first figure: what the lead is, at most. */
function leadEnd(folded: string, firstFigure: number): number {
  const end = folded.indexOf('\n', firstFigure);
  return end < 0 ? folded.length : end;
}
