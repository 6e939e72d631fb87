import { CancellationError, LanguageModelTextPart, LanguageModelToolResult, MarkdownString } from 'vscode';
import type {
  CancellationToken,
  LanguageModelTool,
  LanguageModelToolInvocationOptions,
  LanguageModelToolInvocationPrepareOptions,
  LogOutputChannel,
  PreparedToolInvocation,
} from 'vscode';
import { ROOM, ToolRefused, ToolStopped, answerText } from '../../tools/index';
import type { CorpusTool, ToolCorpus } from '../../tools/index';
import { whatIsRead } from './whatIsRead';

/** A tool as VS Code's language models call it. It only reads, so that nobody need be asked before. */
export class AssistantTool implements LanguageModelTool<unknown> {
  constructor(
    private readonly tool: CorpusTool,
    private readonly corpus: ToolCorpus,
    private readonly log: LogOutputChannel,
  ) {}

  async prepareInvocation({
    input,
  }: LanguageModelToolInvocationPrepareOptions<unknown>): Promise<PreparedToolInvocation> {
    const message = await whatIsRead(this.tool.name, input, this.corpus);
    return { invocationMessage: new MarkdownString().appendText(message) };
  }

  async invoke(
    { input, tokenizationOptions }: LanguageModelToolInvocationOptions<unknown>,
    token: CancellationToken,
  ): Promise<LanguageModelToolResult> {
    // A character of Chinese is about a token.
    const room = Math.min(ROOM, tokenizationOptions?.tokenBudget ?? ROOM);
    const stop = {
      get aborted() {
        return token.isCancellationRequested;
      },
    };
    try {
      const answer = await this.tool.answer(input, { corpus: this.corpus, stop, room });
      return new LanguageModelToolResult([new LanguageModelTextPart(answerText(answer))]);
    } catch (error) {
      throw this.told(error);
    }
  }

  /** What the model is told; all that is no refusal of ours goes to the log with its stack. */
  private told(error: unknown): Error {
    if (error instanceof ToolStopped) return new CancellationError();
    if (error instanceof ToolRefused) return new Error(error.message);
    this.log.error(error instanceof Error ? error : String(error));
    const reason = error instanceof Error ? error.message : String(error);
    return new Error(`The corpus could not be asked: ${reason}`);
  }
}
