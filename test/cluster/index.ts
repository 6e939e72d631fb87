/** For tests that drive a window, which are no TypeScript: built to `out/test/cluster/index.mjs`. */
export { isInstalled, startServers } from './clickHouse';
