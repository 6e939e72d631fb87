// Mocha's own spec reporter, which also writes its counts, and what failed, to the file that MOCHA_REPORT names.
const { writeFileSync } = require('node:fs');
const Mocha = require('mocha');

module.exports = class extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const failures = [];
    runner.on('fail', (test, { stack, message }) => failures.push(`${test.fullTitle()}\n${stack ?? message}`));
    runner.once('end', () => {
      const { passes: passed, failures: failed } = runner.stats;
      if (process.env.MOCHA_REPORT) {
        writeFileSync(process.env.MOCHA_REPORT, JSON.stringify({ passed, failed, failures }));
      }
    });
  }
};
