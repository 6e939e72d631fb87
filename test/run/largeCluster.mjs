// `npm run test:cluster`: servers and a local store are asked the same of 20,000 short reports beside the articles that every run
// of the tests has. It takes some minutes of a core, so that `npm test` makes do with fewer.
import { spawn } from 'node:child_process';

const [reports = '20000'] = process.argv.slice(2);
const env = { ...process.env, CORPUS_CLUSTER: reports };
const args = ['node_modules/mocha/bin/mocha.js', 'out/test/cluster/sameAnswers.test.mjs'];
spawn(process.execPath, args, { env, stdio: 'inherit' }).on('exit', (code) => {
  process.exitCode = code ?? 1;
});
