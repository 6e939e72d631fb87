import { Unanswered } from '../../host/corpus/unanswered';

/** What the corpus answers, or the sentence that says why servers do not. */
export async function orWhyNot<T>(ask: () => Promise<T>): Promise<{ readonly answer: T } | { readonly told: string }> {
  try {
    return { answer: await ask() };
  } catch (error) {
    if (error instanceof Unanswered) return { told: error.message };
    throw error;
  }
}
