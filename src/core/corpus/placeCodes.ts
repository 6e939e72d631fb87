/** 4312xx lies in 43 (430000) and in 4312 (431200); zeros at the end of `code` are the levels it leaves open. */
export function isAtOrBelow(inner: string, code: string): boolean {
  return inner.startsWith(code.length === 6 ? code.replace(/(?:00){1,2}$/, '') : code);
}
