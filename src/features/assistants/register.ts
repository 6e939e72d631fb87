import { Disposable, lm } from 'vscode';
import type { Services } from '../../host/services';
import { corpusTools } from '../../tools/index';
import { AssistantTool } from './assistantTool';
import { offerServer } from './serverOffer';
import { WorkspaceCorpus } from './workspaceCorpus';

/** What assistants may ask of the corpus: as tools of the editor's language models, and as a server where that is wanted. */
export function registerAssistants(services: Services): Disposable {
  const corpus = new WorkspaceCorpus(services);
  const tools = corpusTools.map((tool) => lm.registerTool(tool.name, new AssistantTool(tool, corpus, services.log)));
  return Disposable.from(corpus, ...tools, offerServer(services));
}
