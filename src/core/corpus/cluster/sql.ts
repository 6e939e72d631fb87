/**
 * A string as a literal of ClickHouse's SQL. Every word that a reader typed goes through here or through `contains`: servers
 * before 19 know no parameters, so that a literal is the one form that all of them read alike.
 */
export function literal(text: string): string {
  return `'${text.replace(/[\\'\0]/g, (sign) => (sign === '\0' ? '\\0' : `\\${sign}`))}'`;
}

/** Does the column hold this text, which may be any? A condition that an index of n-grams can answer, where there is one. */
export function contains(column: string, text: string): string {
  return `${column} LIKE ${literal(`%${text.replace(/[\\%_]/g, '\\$&')}%`)}`;
}

/** Is it one of these? Of none nothing is. */
export function among(expression: string, texts: readonly string[]): string {
  return texts.length === 0 ? '0' : `${expression} IN (${texts.map(literal).join(', ')})`;
}

/** All conditions together; none asks nothing. */
export const every = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '1' : conditions.map((condition) => `(${condition})`).join(' AND ');

/** A name of a table, a database or a cluster. */
export const named = (name: string): string => `\`${name.replace(/[\\`]/g, '\\$&')}\``;

/** A number as a literal. */
export function numeral(value: number): string {
  if (value === Infinity) return 'inf';
  if (value === -Infinity) return '-inf';
  return Number.isNaN(value) ? 'nan' : String(value);
}
