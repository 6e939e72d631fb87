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
 * Processes of their own where the host can start some, else threads, else slices on the host. Each is started on first need,
 * and again when it ends.
 */
export function startAnalyser(needs: AnalyserNeeds): ArticleAnalyser {
  const warn = (line: string): void => {
    needs.log.warn(line);
  };
  const count = analysersOn(needs.platform);
  return new AnalyserPool(Array.from({ length: count }, () => new RestartedAnalyser(() => start(needs), warn)));
}

/** More processes than these would take more memory than they save time. */
const MOST = 8;

/**
 * How many analyse at a time: a process waits for whoever works at the machine, so there may be one for each core;
 * threads leave one.
 */
const analysersOn = ({ cores, startProcess }: Platform): number =>
  startProcess ? Math.min(cores, MOST) : Math.max(1, cores - 1);

/** Batches that lie with one at a time: it goes on with the second while the host takes in what came of the first. */
const BATCHES = 2;

/** How many batches of files are handed out at a time. */
export const lanesOn = (platform: Platform): number => analysersOn(platform) * BATCHES;

async function start({ platform, tables, engine, decode, log }: AnalyserNeeds): Promise<ArticleAnalyser> {
  try {
    const apart = await startApart(platform, tables);
    if (apart) return apart;
  } catch (error) {
    log.warn(`Nothing could be started for the analysis: ${String(error)}. It runs in slices on the extension host.`);
  }
  return analyserInSlices(async () => ({ engine: await engine(), decode: await decode() }));
}

async function startApart(platform: Platform, tables: AnalyserNeeds['tables']): Promise<ArticleAnalyser | undefined> {
  const ownProcess = platform.startProcess?.('analysingProcess.js');
  if (ownProcess) return new AnalyserOnThread(ownProcess, undefined);
  // First, so that nothing is waited for between the thread's start and the moment when its end is listened for.
  const ready = await tables();
  const thread = await platform.startWorker('analysingThread.js');
  return thread && new AnalyserOnThread(thread, ready);
}
