// `npm run package`: a VSIX for every platform. `npm run package:platform`: one for this platform, with nodejieba.
import { root } from '../vscode/paths.mjs';
import { makeVsix } from './vsix.mjs';

const native = process.argv.includes('--platform');
process.exitCode = await makeVsix({ out: root, native });
