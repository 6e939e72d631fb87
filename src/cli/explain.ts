import { t } from '@vscode/l10n';
import { visibleControls } from '../core/index';
import type { Engine, SourceText } from '../core/index';
import { articlesIn } from './articles';
import type { ArticleReader } from './articles';
import { UnreadableFile, UsageError, orFailure } from './failure';
import type { Lines } from './output';

type RuleAsked = ReturnType<Engine['explain']>[number];

/**
 * Which rules were asked about a character of each article of a file, in order, and which one read it.
 *
 * @param offset in UTF-16 units of the article's text
 * @throws UsageError where no article of the file is that long
 */
export async function explain(
  { file, offset }: { readonly file: string; readonly offset: number },
  { engine, decode }: ArticleReader,
  output: Lines,
  failures: (failure: UnreadableFile) => void,
): Promise<void> {
  let longest: SourceText | undefined;
  let isFound = false;
  for await (const article of articlesIn(file, decode)) {
    const asked = orFailure(article, (found) =>
      offset < found.text.length ? engine.explain(found, offset) : undefined,
    );
    if (asked instanceof UnreadableFile || article instanceof UnreadableFile) {
      if (asked instanceof UnreadableFile) failures(asked);
      continue;
    }
    if (article.text.length > (longest?.text.length ?? 0)) longest = article;
    if (!asked) continue;
    isFound = true;
    for (const line of explained(article, offset, asked)) await output.write(visibleControls(line));
  }
  if (longest && !isFound) throw tooFar(longest, offset);
}

const tooFar = ({ path, text }: SourceText, offset: number): UsageError =>
  new UsageError(t('{0} has no character at {1}: its offsets end at {2}.', path, offset, text.length - 1));

function* explained({ path, text }: SourceText, offset: number, all: readonly RuleAsked[]): Generator<string> {
  yield `${path}:${offset} ${characterAt(text, offset)}`;
  if (all.length === 0) yield `  ${t('No rule was asked about this character.')}`;
  let before: RuleAsked | undefined;
  for (const asked of all) {
    const { list, start, end, rule, read } = asked;
    if (!before || isAnotherQuestion(before, asked)) yield `  ${list} ${start}–${end} ${text.slice(start, end)}`;
    yield `    ${read ? '✔' : '·'} ${rule}${read ? `: ${t('read it')}` : ''}`;
    before = asked;
  }
}

/** A question is one list about one stretch, and ends where a rule reads. */
const isAnotherQuestion = (before: RuleAsked, { list, start, end }: RuleAsked): boolean =>
  before.read || before.list !== list || before.start !== start || before.end !== end;

/** The whole of it, where the offset stands in a pair of units. */
function characterAt(text: string, offset: number): string {
  const isSecond = /^[\udc00-\udfff]/.test(text.charAt(offset)) && /[\ud800-\udbff]$/.test(text.charAt(offset - 1));
  return String.fromCodePoint(text.codePointAt(isSecond ? offset - 1 : offset) ?? 0);
}
