/** What the bench and the measure of conversion run, bundled without an editor. */
export { createEngine, createScriptConverter, protectedIn } from '../../src/core/index';
export { loadConversionTables } from '../../src/tables/conversion';
export { loadTables } from '../../src/tables/index';
