import type { PlaceReason } from '../../article/model';

/**
 * What each tells, measured in plain mentions in running text. Set by hand on the articles of test/gold and held there by
 * the least scores: their order matters more than their size.
 */
export const reasonWeights: Readonly<Record<PlaceReason, number>> = {
  /** A headline names the subject: as much as four mentions of some other place. */
  title: 4,
  /** Who writes from a place mostly writes of it; but a city's name stands there for its counties too. */
  dateline: 2,
  /** An agency writes from its own seat, the provincial capital. */
  'agency-dateline': 0.3,
  /** A county's own office publishes of the county. */
  publisher: 3,
  /** A paper writes of its whole province or city: less than one mention. */
  newspaper: 0.7,
  /** A university, a bank, a team may act anywhere. */
  institution: 0.3,
  /** Who runs the page is asked only where the article names no place. */
  owner: 1,
  /** An address is often the publisher's, at the foot of the page. */
  address: 0.4,
  /** A site's address is its publisher's seat, a little more than a mention. */
  host: 1.2,
  /** The first sentences say where. */
  opening: 1.6,
  mention: 1,
  /** Who comes home (返湘) comes here, but the word fits a whole province. */
  returning: 0.8,
  /** One of several is seldom the subject. */
  listed: 0.3,
  /** Named as not here; not nothing, for the reading may be wrong. */
  elsewhere: 0.1,
  /** 东区, 唐镇: tells nothing by itself. */
  weak: 0,
};
