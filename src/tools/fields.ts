import { visibleControls } from '../core/index';
import { ToolRefused } from './toolRefused';

/** As JSON Schema has it: what a caller is told of a field. */
export type FieldSchema = Readonly<Record<string, unknown>>;

/** One field of a tool's input: how it is described, and how what is given for it is checked. */
export interface InputField<T> {
  readonly schema: FieldSchema;
  /** @throws ToolRefused with one sentence that names the field */
  readonly read: (value: unknown, at: string) => T;
}

export type InputFields = Readonly<Record<string, InputField<unknown>>>;

/** What is read of an input; a field that was not given is not there. */
export type Given<F extends InputFields> = { readonly [Name in keyof F]?: ReturnType<F[Name]['read']> };

const LONGEST_NAME = 40;

/** The input as far as its fields are known; whatever else it holds is refused, so that nothing is passed over in silence. */
export function readInput<F extends InputFields>(
  input: unknown,
  fields: F,
  required: readonly string[] = [],
): Given<F> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new ToolRefused('The input must be a JSON object.');
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field)
      throw new ToolRefused(`There is no field “${shown(name)}”; there are ${Object.keys(fields).join(', ')}.`);
    given[name] = field.read(value, name);
  }
  const missing = required.find((name) => !Object.hasOwn(given, name));
  if (missing !== undefined) throw new ToolRefused(`“${missing}” is missing.`);
  return given as Given<F>;
}

/** The whole schema of a tool's input. */
export const inputSchema = (fields: InputFields, required: readonly string[] = []): FieldSchema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])),
  ...(required.length > 0 ? { required } : {}),
  additionalProperties: false,
});

/** What another wrote, as part of a sentence of ours. */
export const shown = (words: string): string =>
  visibleControls(words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME)}…` : words);

/** Words that are looked for or that name something. */
export const words = (description: string, most = 200): InputField<string> => ({
  schema: { type: 'string', minLength: 1, maxLength: most, description },
  read(value, at) {
    if (typeof value !== 'string') throw new ToolRefused(`“${at}” must be a string.`);
    if (value.length > most)
      throw new ToolRefused(`“${at}” has ${value.length.toLocaleString('en')} characters; it may have ${most}.`);
    if (value.trim() === '') throw new ToolRefused(`“${at}” is empty; leave it out, or say what is meant.`);
    const obeyed = Array.from(value).find((character) => visibleControls(character) !== character);
    if (obeyed !== undefined) {
      const code = (obeyed.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      throw new ToolRefused(`“${at}” holds the control character U+${code}; give it without.`);
    }
    return value;
  },
});

/** @param least the least and the most that it may be, both included */
export const wholeNumber = (description: string, least: number, most: number): InputField<number> => ({
  schema: { type: 'integer', minimum: least, maximum: most, description },
  read(value, at) {
    if (!Number.isInteger(value) || Number(value) < least || Number(value) > most)
      throw new ToolRefused(`“${at}” must be a whole number from ${least} to ${most.toLocaleString('en')}.`);
    return Number(value);
  },
});

export const amount = (description: string): InputField<number> => ({
  schema: { type: 'number', description },
  read(value, at) {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new ToolRefused(`“${at}” must be a number.`);
    return value;
  },
});

export const yesOrNo = (description: string): InputField<boolean> => ({
  schema: { type: 'boolean', description },
  read(value, at) {
    if (typeof value !== 'boolean') throw new ToolRefused(`“${at}” must be true or false.`);
    return value;
  },
});

export const oneOf = <Choice extends string>(description: string, choices: readonly Choice[]): InputField<Choice> => ({
  schema: { type: 'string', enum: choices, description },
  read(value, at) {
    const choice = choices.find((one) => one === value);
    if (choice === undefined) throw new ToolRefused(`“${at}” must be one of ${choices.join(', ')}.`);
    return choice;
  },
});

/** A day, a month or a year as ISO 8601 writes it. */
export const day = (description: string): InputField<string> => ({
  schema: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', description },
  read(value, at) {
    if (typeof value !== 'string' || !isDay(value))
      throw new ToolRefused(`“${at}” must be a day, a month or a year, such as 2022-03-20, 2022-03 or 2022.`);
    return value;
  },
});

/** A date that the calendar has: no month 13. */
function isDay(text: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return false;
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  const there = new Date(Date.UTC(year, month - 1, date));
  return there.getUTCMonth() === month - 1 && there.getUTCDate() === date;
}

export const listOf = <T>(description: string, each: InputField<T>, most = 20): InputField<readonly T[]> => ({
  schema: { type: 'array', items: each.schema, minItems: 1, maxItems: most, description },
  read(value, at) {
    if (!Array.isArray(value) || value.length === 0 || value.length > most)
      throw new ToolRefused(`“${at}” must be a list of 1 to ${most}.`);
    return value.map((one, index) => each.read(one, `${at}[${index}]`));
  },
});
