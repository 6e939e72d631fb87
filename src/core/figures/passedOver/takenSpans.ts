import type { Findings } from '../../article/finder';
import type { PassedOverReason } from '../../article/model';
import type { Span } from '../../text/span';

export interface Taken extends Span {
  readonly reason: PassedOverReason;
}

/** One finder's mentions, sorted and without overlaps, read from left to right. */
class Claims {
  private next = 0;

  constructor(
    private readonly spans: readonly Span[],
    readonly reason: PassedOverReason,
  ) {}

  /** The mention that holds the offset, which never goes back. */
  at(offset: number): Span | undefined {
    const { spans } = this;
    while (this.next < spans.length && (spans[this.next]?.end ?? 0) <= offset) this.next++;
    const span = spans[this.next];
    return span && span.start <= offset ? span : undefined;
  }
}

/** The findings that hold numerals which are no figures. */
export type Takers = Pick<Findings, 'documents' | 'dates' | 'places' | 'schemes' | 'credits'>;

/** What finders before this one have claimed; asked from left to right. */
export class TakenSpans {
  private readonly all: readonly Claims[];
  private current: Taken | undefined;

  constructor({ documents, dates, places, schemes, credits }: Takers) {
    this.all = [
      new Claims(documents, 'document-number'),
      new Claims(dates, 'date'),
      new Claims(places, 'place'),
      new Claims(schemes, 'scheme'),
      new Claims(
        credits.filter(({ role }) => role !== 'title'),
        'name',
      ),
    ];
  }

  /** The mention that holds the offset: the one before as long as it does, else what begins first and is longest. */
  at(offset: number): Taken | undefined {
    if (this.current && this.current.end > offset) return this.current;
    this.current = undefined;
    for (const claims of this.all) {
      const span = claims.at(offset);
      if (span && isBefore(span, this.current)) {
        this.current = { start: span.start, end: span.end, reason: claims.reason };
      }
    }
    return this.current;
  }
}

function isBefore(span: Span, other: Span | undefined): boolean {
  if (!other || span.start < other.start) return true;
  return span.start === other.start && span.end > other.end;
}
