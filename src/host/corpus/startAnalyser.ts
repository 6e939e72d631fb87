import type { LogOutputChannel } from 'vscode';
import type { Decode, Engine, Tables } from '../../core/index';
import type { Platform } from '../platform';
import { analyserInSlices } from './analyser';
import type { ArticleAnalyser } from './analyser';
import { AnalyserOnThread } from './analyserOnThread';
import { RestartedAnalyser } from './restartedAnalyser';

export interface AnalyserNeeds {
  readonly platform: Platform;
  readonly tables: () => Promise<Tables>;
  readonly engine: () => Promise<Engine>;
  readonly decode: () => Promise<Decode>;
  readonly log: LogOutputChannel;
}

/**
 * A thread of its own where the host has threads and it starts, else slices on the host. Started on first need, and
 * again when it ends.
 */
export function startAnalyser(needs: AnalyserNeeds): ArticleAnalyser {
  return new RestartedAnalyser(
    () => start(needs),
    (line) => {
      needs.log.warn(line);
    },
  );
}

async function start({ platform, tables, engine, decode, log }: AnalyserNeeds): Promise<ArticleAnalyser> {
  try {
    const thread = await platform.startWorker('analysingThread.js');
    if (thread) return new AnalyserOnThread(thread, await tables());
  } catch (error) {
    log.warn(`No thread for the analysis: ${String(error)}. It runs in slices on the extension host.`);
  }
  return analyserInSlices(async () => ({ engine: await engine(), decode: await decode() }));
}
