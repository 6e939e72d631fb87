import type { CorpusFigures, CorpusQuestions } from '../../core/index';
import type { FiguresCall, FiguresRequest } from './keeperMessages';

type Asking = Exclude<FiguresRequest, { end: unknown }>;

/** Figures that were found, and the files that are written of them. */
interface Found {
  readonly figures: CorpusFigures;
  readonly files: Map<number, AsyncIterator<Uint8Array>>;
}

/** The thread's side of questions about figures: those that were found stay until nobody asks for them any more. */
export class FiguresOfThread {
  private readonly found = new Map<number, Found>();

  async answer(keeper: CorpusQuestions, request: Asking): Promise<unknown> {
    if ('meant' in request) {
      const figures = await keeper.figures(request.meant);
      this.found.set(request.figures, { figures, files: new Map() });
      return { total: figures.total, articles: figures.articles };
    }
    const found = this.found.get(request.figures);
    if (!found) throw new Error('These figures are asked for no more.');
    if ('file' in request) return inFile(found, request);
    const asked = found.figures as Readonly<Record<FiguresCall, (...given: readonly unknown[]) => Promise<unknown>>>;
    return asked[request.ask](...request.args);
  }

  end(figures: number): void {
    this.found.get(figures)?.figures.dispose();
    this.found.delete(figures);
  }
}

/** Undefined behind the last piece. */
async function inFile({ figures, files }: Found, request: Extract<Asking, { file: number }>): Promise<unknown> {
  if ('options' in request) {
    files.set(request.file, figures.file(request.options)[Symbol.asyncIterator]());
    return undefined;
  }
  const next = await files.get(request.file)?.next();
  if (next?.done === false) return next.value;
  files.delete(request.file);
  return undefined;
}
