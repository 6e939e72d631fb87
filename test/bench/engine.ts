/** What the bench runs, bundled without an editor. */
export { createEngine } from '../../src/core/index';
export { loadTables } from '../../src/tables/index';
