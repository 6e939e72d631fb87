import type { LogOutputChannel } from 'vscode';
import type { Decode, Engine, Tables } from '../../core/index';
import type { Platform } from '../platform';
import { analyserInSlices } from './analyser';
import type { ArticleAnalyser } from './analyser';
import { AnalyserPool } from './analyserPool';
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
 * Threads of their own where the host has threads and they start, else slices on the host. Each is started on first need, and
 * again when it ends. As many as the machine has cores, less one for whoever works at it.
 */
export function startAnalyser(needs: AnalyserNeeds): ArticleAnalyser {
  const warn = (line: string): void => {
    needs.log.warn(line);
  };
  const count = analysersOn(needs.platform);
  return new AnalyserPool(Array.from({ length: count }, () => new RestartedAnalyser(() => start(needs), warn)));
}

/** How many texts are analysed at a time. */
export const analysersOn = ({ cores }: Platform): number => Math.max(1, cores - 1);

async function start({ platform, tables, engine, decode, log }: AnalyserNeeds): Promise<ArticleAnalyser> {
  // First, so that nothing is waited for between the thread's start and the moment when its end is listened for.
  const ready = await tables();
  try {
    const thread = await platform.startWorker('analysingThread.js');
    if (thread) return new AnalyserOnThread(thread, ready);
  } catch (error) {
    log.warn(`No thread for the analysis: ${String(error)}. It runs in slices on the extension host.`);
  }
  return analyserInSlices(async () => ({ engine: await engine(), decode: await decode() }));
}
