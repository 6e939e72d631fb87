import { isAboutComputing } from './computing';
import type { ConversionParts, ConvertOptions } from './conversionParts';
import type { RouteTarget } from './routes';
import type { Section } from './sections';

/** Lines that have one vocabulary. */
export interface Vocabulary extends Section {
  readonly target: RouteTarget;
}

/** A section in stretches of lines that are about computing or not, where that makes a difference: on the way to `twp`. */
export function withVocabulary(
  parts: Pick<ConversionParts, 'fold'>,
  text: string,
  section: Section,
  { to, unprotected }: ConvertOptions,
): readonly Vocabulary[] {
  if (to !== 'twp' || unprotected === true) return [{ ...section, target: to }];
  const stretches: { start: number; end: number; target: RouteTarget }[] = [];
  for (let start = section.start; start < section.end;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 || lineBreak >= section.end ? section.end : lineBreak + 1;
    const target = isAboutComputing(parts.fold(text.slice(start, end))) ? 'computing' : 'general';
    const last = stretches.at(-1);
    if (last?.target === target) last.end = end;
    else stretches.push({ start, end, target });
    start = end;
  }
  return stretches.map((stretch) => ({ ...section, ...stretch }));
}
