import type { AnchorCharacters } from '../../match/anchorScan';

/** What a character may be in a place's name, as bits: one look at a text's character tells all. */
export enum PlaceRole {
  /** The first of a division's name. */
  Opens = 1,
  /** The second of a division's name: the bit behind {@link Opens}, so that the two of a pair meet by a shift. */
  Follows = 2,
  /** The last of a township's name. */
  Closes = 4,
  /** A name by itself (湘). */
  Letter = 8,
  /** Stands before such a letter: a verb of coming or going, or a bracket behind one (返湘, 来(返)湘). */
  BeforeLetter = 16,
}

/** The roles by character code. */
export type Roles = Uint8Array;

export const createRoles = (): Roles => new Uint8Array(0x10000);

export function addRole(roles: Roles, code: number, role: PlaceRole): void {
  roles[code] = (roles[code] ?? 0) | role;
}

/** All that a look for places begins at, once the roles are known. */
export function placeCharacters(roles: Roles): AnchorCharacters {
  const only = (some: number): Roles => onlyRoles(roles, some);
  return {
    alone: only(PlaceRole.Closes | PlaceRole.Letter | PlaceRole.BeforeLetter),
    first: only(PlaceRole.Opens),
    second: only(PlaceRole.Follows),
  };
}

/** By a plain loop, which V8 makes fast while it runs. */
function onlyRoles(roles: Roles, some: number): Roles {
  const kept = createRoles();
  for (let code = 0; code < kept.length; code++) kept[code] = (roles[code] ?? 0) & some;
  return kept;
}
