import scopeWords from '../../tables/words/scopeWords.tsv';
import { anyOf } from '../match/wordPattern';
import type { Heading } from '../article/model';
import { covers } from '../text/span';
import type { GoverningDate } from './governingDates';

interface Section {
  readonly start: number;
  /** 0 for what a whole report announces. */
  readonly level: number;
  readonly date: GoverningDate | null;
}

const announces = new RegExp(`^[^,。;!?\\n]{0,30}${anyOf(scopeWords, 'announces')}如下[:。]?[ \\u3000]*(?:\\n|$)`, 'u');
const LONGEST = 40;

/** The dates of headings (二、2023年预算草案), and of a line that announces what follows (现将11月1日的数据公布如下:). */
export class DateSections {
  private readonly sections: readonly Section[];

  constructor(folded: string, headings: readonly Heading[], dates: readonly GoverningDate[]) {
    const said = dates.filter(({ said, reach }) => said.kind === 'date' && reach === 'topic');
    const outer = headings
      .filter(({ runIn }) => !runIn)
      .map((heading) => {
        const { start, level } = heading;
        return { start, level, date: said.find((date) => covers(heading, date)) ?? null };
      });
    const announced = said
      .filter(({ end }) => announces.test(folded.slice(end, end + LONGEST)))
      .map((date) => ({ start: date.end, level: 0, date }));
    this.sections = [...outer, ...announced].sort((a, b) => a.start - b.start);
  }

  /** The date of the last heading before, or of one that holds it. */
  at(offset: number): GoverningDate | null {
    let level = Infinity;
    for (let i = this.sections.length - 1; i >= 0; i--) {
      const section = this.sections[i];
      if (!section || section.start > offset || section.level >= level) continue;
      if (section.date) return section.date;
      level = section.level;
    }
    return null;
  }
}
