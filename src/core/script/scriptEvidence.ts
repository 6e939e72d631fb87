import type { Script } from '../article/model';
import type { Mention, Span } from '../text/span';
import { Telling } from './scriptCharacters';
import type { ScriptCharacters } from './scriptCharacters';

/** How a text shows its script: what was counted, and the characters that told. */
export interface ScriptEvidence {
  readonly script: Script;
  /** Characters that only Simplified (only Traditional) texts use, and those of them that stand in the text, each once. */
  readonly simplified: number;
  readonly traditional: number;
  readonly tellingSimplified: string;
  readonly tellingTraditional: string;
  /** Characters that both scripts use but that this Traditional text uses for the other script's words (干部). */
  readonly leftovers: number;
  /** The Simplified share of the characters that tell, leftovers among them: 0…1; null where none tells. */
  readonly simplifiedShare: number | null;
}

/** One paragraph (line) that is not blank, with its own evidence. */
export interface ParagraphScript extends Span {
  readonly evidence: ScriptEvidence;
}

/** A share of the rarer script up to this is a slip (a name, a quotation, a missed character), not a mixture. */
const SLIP = 0.05;

/** What a stretch of text tells of its script. Linear. */
export function scriptEvidence(
  characters: ScriptCharacters,
  text: string,
  span: Span = { start: 0, end: text.length },
): ScriptEvidence {
  const tally = new ScriptTally(characters);
  tally.add(text, span);
  return tally.evidence();
}

/** Counts what tells of a text's script, stretch by stretch. */
export class ScriptTally {
  private simplified = 0;
  private traditional = 0;
  private leftovers = 0;
  private readonly told = [new Set<number>(), new Set<number>()] as const;

  constructor(private readonly characters: ScriptCharacters) {}

  /** @param leftovers what the leftover finder found in the stretch; counted are those that a character alone does not tell. */
  add(text: string, { start, end }: Span, leftovers: readonly Mention[] = []): void {
    const { telling } = this.characters;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const tells = telling[code];
      if (tells === Telling.nothing) continue;
      if (tells === Telling.simplified) this.simplified++;
      else this.traditional++;
      this.told[tells === Telling.simplified ? 0 : 1].add(code);
    }
    for (const one of leftovers) if (telling[one.text.charCodeAt(0)] === Telling.nothing) this.leftovers++;
  }

  evidence(): ScriptEvidence {
    const { simplified, traditional, leftovers, told } = this;
    const counts = { simplified: simplified + leftovers, traditional };
    const all = counts.simplified + counts.traditional;
    return {
      script: scriptOf(counts),
      simplified,
      traditional,
      tellingSimplified: String.fromCharCode(...told[0]),
      tellingTraditional: String.fromCharCode(...told[1]),
      leftovers,
      simplifiedShare: all === 0 ? null : counts.simplified / all,
    };
  }
}

/** Below this many characters of the rarer script nothing is mixed: one odd character decides no text. */
const FEWEST = 3;

/** The script of a text by what its characters tell, its leftovers counted among the Simplified ones. */
export function scriptOf({ simplified, traditional }: { simplified: number; traditional: number }): Script {
  const all = simplified + traditional;
  if (all === 0) return 'unknown';
  const rarer = Math.min(simplified, traditional);
  if (rarer >= FEWEST && rarer / all > SLIP) return 'mixed';
  if (simplified === traditional) return 'mixed';
  return simplified > traditional ? 'simplified' : 'traditional';
}

/** Each line that is not blank, line breaks outside. Offsets are those of `text`. */
export function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    if (end > start && !isBlankLine(text, start, end)) spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

function isBlankLine(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const isHan = first >= 0x4e00 && first <= 0x9fff;
  return !isHan && text.slice(start, end).trim() === '';
}

export function paragraphScripts(characters: ScriptCharacters, text: string): ParagraphScript[] {
  return paragraphSpans(text).map((span) => ({ ...span, evidence: scriptEvidence(characters, text, span) }));
}
