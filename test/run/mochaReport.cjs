// Mocha's own spec reporter, which also writes its counts to the file that MOCHA_REPORT names.
const { writeFileSync } = require('node:fs');
const Mocha = require('mocha');

module.exports = class extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures } = runner.stats;
      if (process.env.MOCHA_REPORT) {
        writeFileSync(process.env.MOCHA_REPORT, JSON.stringify({ passed: passes, failed: failures }));
      }
    });
  }
};
