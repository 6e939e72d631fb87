// The suite that runs inside a real VS Code, the desktop build and the server build alike. To add a test: write
// `test/host/<feature>.test.ts` with mocha's describe and it; it is found by its name. The workspace is one folder
// with a fresh copy of the five articles; `corpus.ts` opens them and writes more. Leave the folder as you found it.
// One file alone: CORPUS_READER_GREP='part of a name' npm run test:host
import { runMocha } from '../vscode/inside/runMocha';

export const run = (): Promise<void> => runMocha(__dirname);
