import type { PlaceMention } from '../article/model';

/** A place as statements know it: one that the text names, or a word that stands for one. */
export type NamedPlace = Omit<PlaceMention, 'why'>;
