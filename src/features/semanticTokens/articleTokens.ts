import { Range, SemanticTokensBuilder, SemanticTokensLegend } from 'vscode';
import type { Position, SemanticTokens, TextDocument } from 'vscode';
import type { Span } from '../../core/index';
import { seenIn } from '../shared/inStretch';
import type { ShownMentions } from '../shared/inStretch';

/** What stands in a token; the manifest contributes each, and says which scope of a theme colours it. */
export const tokenTypes = ['date', 'documentNumber', 'figure', 'scheme', 'place', 'placeWord'] as const;

export const tokenLegend = new SemanticTokensLegend([...tokenTypes]);

type TokenType = (typeof tokenTypes)[number];

interface Token extends Span {
  readonly type: TokenType;
}

/** Of a stretch of the shown text what its cards tell of, a token a line of each. Where two overlap the first is taken. */
export function articleTokens(shown: ShownMentions, range: Range): SemanticTokens {
  const { document } = shown;
  const builder = new SemanticTokensBuilder(tokenLegend);
  let end = 0;
  for (const token of tokensIn(shown, spanOf(document, range))) {
    if (token.start < end) continue;
    end = token.end;
    for (const line of linesOf(document, token)) builder.push(line, token.type);
  }
  return builder.build();
}

function tokensIn(shown: ShownMentions, stretch: Span): readonly Token[] {
  const { dates, documents, figures, schemes, places, relativePlaces } = shown.article;
  const of = (type: TokenType, mentions: readonly Span[]): Token[] =>
    seenIn(shown, mentions, stretch).map(({ at }) => ({ ...at, type }));
  const all = [
    ...of('date', dates),
    ...of('documentNumber', documents),
    ...of('figure', figures),
    ...of('scheme', schemes),
    ...of('place', places),
    ...of('placeWord', relativePlaces),
  ];
  // Sorting keeps the order of what begins together.
  return all.sort((a, b) => a.start - b.start);
}

/** No token of VS Code goes on behind the end of its line. */
function linesOf(document: TextDocument, { start, end }: Span): readonly Range[] {
  const [from, to]: readonly [Position, Position] = [document.positionAt(start), document.positionAt(end)];
  const lines: Range[] = [];
  for (let line = from.line; line <= to.line; line++) {
    const first = line === from.line ? from.character : document.lineAt(line).firstNonWhitespaceCharacterIndex;
    const last = line === to.line ? to.character : document.lineAt(line).text.length;
    if (last > first) lines.push(new Range(line, first, line, last));
  }
  return lines;
}

const spanOf = (document: TextDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});
