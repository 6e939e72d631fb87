import type { Services } from '../../host/services';
import type { Answerable, PageMessage, PageRequest } from '../../webview/messages';

/** What answers each question of a page. */
export type PageAnswers<Asked extends Answerable<Asked>> = {
  readonly [Question in keyof Asked]: (given: Asked[Question]['given']) => Promise<Asked[Question]['answer']>;
};

/** The answer to a page's question, or why there is none. */
export async function answerToPage<Asked extends Answerable<Asked>>(
  { serial, question, given }: PageRequest,
  answers: PageAnswers<Asked>,
  log: Services['log'],
): Promise<PageMessage> {
  const known = answers as Record<string, ((given: unknown) => Promise<unknown>) | undefined>;
  try {
    return { serial, answer: await known[question]?.(given) };
  } catch (error) {
    log.error(`A page asked for ${question}: ${String(error)}`);
    return { serial, problem: error instanceof Error ? error.message : String(error) };
  }
}
