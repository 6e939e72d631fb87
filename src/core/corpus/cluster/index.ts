/** The door of a corpus that servers keep: what is asked of it, and how it is loaded. */
export { ClusterServer } from './server';
export type { ClusterPlatform, ServerAnswer, ServerRequest } from './server';
export { ClusterFailure } from './clusterFailure';
export { clusterQuestions } from './clusterQuestions';
export { Loading, makeTables } from './loading';
export type { Loadable } from './loading';
