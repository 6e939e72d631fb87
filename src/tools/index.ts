import { articlesTool } from './articlesTool';
import type { CorpusTool } from './corpusTool';
import { figuresTool } from './figuresTool';
import { readTool } from './readTool';
import { searchTool } from './searchTool';

/**
 * The door of what assistants may ask of a corpus: one definition, one check and one answer for the editor's language-model
 * tools and for the server that speaks the Model Context Protocol. Descriptions, refusals and answers are in English, for
 * they are read by a model, which is to get the same everywhere.
 */
export const corpusTools: readonly CorpusTool[] = [searchTool, figuresTool, articlesTool, readTool];

export { answerText, ROOM } from './answerText';
export type { AskedOf, CorpusTool, StopSign, ToolCorpus } from './corpusTool';
export { ToolRefused, ToolStopped } from './toolRefused';
