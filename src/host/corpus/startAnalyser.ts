import type { LogOutputChannel } from 'vscode';
import type { Decode, Engine, Tables } from '../../core/index';
import type { Platform } from '../platform';
import { analyserInSlices } from './analyser';
import type { ArticleAnalyser } from './analyser';
import { AnalyserOnThread } from './analyserOnThread';

export interface AnalyserNeeds {
  readonly platform: Platform;
  readonly tables: () => Promise<Tables>;
  readonly engine: () => Promise<Engine>;
  readonly decode: () => Promise<Decode>;
  readonly log: LogOutputChannel;
}

/** A thread of its own where the host has threads and it starts, else slices on the host. Started on first need. */
export function startAnalyser(needs: AnalyserNeeds): ArticleAnalyser {
  let started: Promise<ArticleAnalyser> | undefined;
  const analyser = (): Promise<ArticleAnalyser> => (started ??= start(needs));
  return {
    digest: async (file, options, take) => (await analyser()).digest(file, options, take),
    analyse: async (source) => (await analyser()).analyse(source),
    places: async (source) => (await analyser()).places(source),
  };
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
