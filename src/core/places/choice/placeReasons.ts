import type { PlaceReason } from '../../article/model';

/** What each tells, measured in plain mentions. */
export const reasonWeights: Readonly<Record<PlaceReason, number>> = {
  title: 4,
  dateline: 2,
  'agency-dateline': 0.3,
  publisher: 3,
  newspaper: 0.7,
  institution: 0.3,
  owner: 1,
  address: 0.4,
  host: 1.2,
  opening: 1.6,
  mention: 1,
  returning: 0.8,
  listed: 0.3,
  elsewhere: 0.1,
  weak: 0,
};
