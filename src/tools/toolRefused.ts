/** What was asked can't be answered as it was asked: one sentence that says what is wrong and what would be right. */
export class ToolRefused extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'ToolRefused';
  }
}

/** Whoever asked no longer wants to know. */
export class ToolStopped extends Error {
  constructor() {
    super('The answer is no longer wanted.');
    this.name = 'ToolStopped';
  }
}
