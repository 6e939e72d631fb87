// Runs in a VS Code in which the package is installed, as a reader has it; the extension under development is a mute one.
import { runMocha } from '../vscode/inside/runMocha';

export const run = (): Promise<void> => runMocha(__dirname);
