/**
 * The door of a corpus that servers keep: what is asked of it, and how it is loaded. It is no part of the core’s door, so
 * that nothing of it is loaded before a reader connects.
 */
export { ClusterServer } from './server';
export type { ClusterAddress, ClusterPlatform, ServerAnswer, ServerRequest } from './server';
export { ClusterFailure } from './clusterFailure';
export type { FailureKind, Shards } from './clusterFailure';
export { clusterQuestions } from './clusterQuestions';
export type { ClusterQuestions } from './clusterQuestions';
export { Loading, makeTables } from './loading';
export type { Loadable } from './loading';
