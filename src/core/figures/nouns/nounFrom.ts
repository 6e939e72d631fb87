import { charSet } from '../../match/charSet';
import type { NounFrom } from '../../article/model';
import type { Span } from '../../text/span';

const parts = charSet(',。;:!?()\n\r');
/** No clause is longer: what stands farther away is carried, whatever stands between. */
const LONGEST_CLAUSE = 300;

/**
 * Does a noun stand beside its figure, or is it carried from another clause, sentence or heading? `here` where no mark
 * that ends a clause stands between the two; marks of a row (、) and other figures may.
 *
 * @param noun offsets of the same folded text as the figure's, on either side of it
 */
export function nounFrom(folded: string, figure: Span, noun: Span | null): NounFrom | null {
  if (!noun) return null;
  const [start, end] = noun.end <= figure.start ? [noun.end, figure.start] : [figure.end, noun.start];
  if (end - start > LONGEST_CLAUSE) return 'carried';
  for (let at = start; at < end; at++) if (parts(folded, at)) return 'carried';
  return 'here';
}
