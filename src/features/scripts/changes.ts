import type { TextEditor } from 'vscode';
import type { Protected, ScriptConverter, TargetScript, Conversion } from '../../core/index';
import type { Services } from '../../host/services';
import { inTurns } from '../../host/turns';
import type { Change } from './change';
import { wholeBack } from './goBack';
import type { ConversionMemory } from './memory';
import { convertWithProgress } from './running';
import { otherTarget, readerWords } from './targets';

/** What a conversion changes, and the script that it was made for. */
export interface Changes {
  readonly to: TargetScript;
  readonly list: readonly Change[];
}

export interface ChangeParts {
  readonly services: Pick<Services, 'analyses' | 'converter'>;
  readonly memory: ConversionMemory;
}

/** What becomes of each selection that is not empty, else of the whole document; undefined where it was cancelled. */
export async function changesOf(
  parts: ChangeParts,
  { document, selections }: TextEditor,
  target: TargetScript | null,
): Promise<Changes | undefined> {
  const converter = await parts.services.converter();
  const chosen = selections.filter(({ isEmpty }) => !isEmpty);
  const whole = document.getText();
  const spans =
    chosen.length === 0
      ? [{ start: 0, end: whole.length }]
      : chosen.map((one) => ({ start: document.offsetAt(one.start), end: document.offsetAt(one.end) }));
  const asked = spans.map(({ start, end }) => whole.slice(start, end)).join('\n');
  const to = target ?? otherTarget(await inTurns(converter.weighing(asked)));
  const places = await parts.services.analyses.places(document);
  const changes: Change[] = [];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const before = whole.slice(start, end);
    const change =
      (await restored(converter, wholeBack(document, parts.memory.way(document), { start, end }), to)) ??
      (await converted(converter, before, start, to, places));
    if (change === undefined) return undefined;
    changes.push(change);
  }
  return { to, list: changes };
}

/** What stood here before a conversion, if that is in the script asked for. */
async function restored(
  converter: ScriptConverter,
  back: Change | undefined,
  to: TargetScript,
): Promise<Change | undefined> {
  if (back === undefined) return undefined;
  const { simplified, traditional } = await inTurns(converter.weighing(back.after));
  return (to === 's') === simplified > traditional ? back : undefined;
}

async function converted(
  converter: ScriptConverter,
  before: string,
  start: number,
  to: TargetScript,
  places: readonly Protected[],
): Promise<Change | undefined> {
  const end = start + before.length;
  const protect = places
    .filter((place) => place.start >= start && place.end <= end)
    .map((place) => ({ ...place, start: place.start - start, end: place.end - start }));
  const conversion = await convertWithProgress(converter, before, { to, protect, words: readerWords() });
  return conversion && { start, before, after: conversion.text, map: conversion.map, conversion };
}

/** Where an offset of the old text lies in the new. */
export function movedOffset(changes: readonly Change[], offset: number): number {
  let shift = 0;
  for (const { start, before, after, map } of changes) {
    if (offset <= start) break;
    if (offset < start + before.length) return start + shift + map.toTarget(offset - start);
    shift += after.length - before.length;
  }
  return offset + shift;
}

/** The form that the reader takes for the choice at an offset of the document. */
export interface Form {
  readonly start: number;
  readonly form: string;
}

/** The changes with other forms for some choices; a form is as long as the one that it replaces. */
export function withForms(changes: readonly Change[], forms: readonly Form[]): Change[] {
  const taken = new Map(forms.map(({ start, form }) => [start, form]));
  return changes.map((change) => {
    const { conversion, start } = change;
    if (!conversion || taken.size === 0) return change;
    const choices = conversion.choices.map((one): Conversion['choices'][number] => {
      const form = taken.get(start + one.start);
      return form === undefined ? one : { ...one, chosen: form, ground: 'taken', word: null };
    });
    return { ...change, after: written(change.after, choices), conversion: { ...conversion, choices } };
  });
}

function written(text: string, choices: readonly Conversion['choices'][number][]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { targetStart, targetEnd, chosen, ground } of choices) {
    if (ground !== 'taken') continue;
    parts.push(text.slice(at, targetStart), chosen);
    at = targetEnd;
  }
  return parts.join('') + text.slice(at);
}
