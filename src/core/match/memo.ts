/**
 * A function that works out each answer once: a name with eighty bearers may stand in a text a thousand times. Lists are
 * known by identity.
 */
export function remembered<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Value;
    const value = answer(key);
    known.set(key, value);
    return value;
  };
}
