/** Where the wanted units first stand at or after `from`, before `to`; -1 where they do not. */
export function indexOfUnits(units: Uint16Array, wanted: Uint16Array, from = 0, to = units.length): number {
  const first = wanted[0] ?? 0;
  const last = to - wanted.length;
  for (let at = from; at <= last; at++) {
    if (units[at] === first && isAt(units, wanted, at)) return at;
  }
  return -1;
}

function isAt(units: Uint16Array, wanted: Uint16Array, at: number): boolean {
  for (let next = 1; next < wanted.length; next++) if (units[at + next] !== wanted[next]) return false;
  return true;
}
