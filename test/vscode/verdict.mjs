// Green is: the host ended with code 0 AND the suite wrote its report AND no test failed AND at least one ran.
import { readFile } from 'node:fs/promises';

/**
 * @typedef {object} Verdict
 * @property {number} passed
 * @property {number} failed at least 1 when anything at all went wrong
 * @property {string} [log] why, and what VS Code said
 * @property {string[]} [failures] each test that failed, and how
 */

/**
 * @param {string} name the suite's
 * @param {{report: string, exit: {code?: number, reason?: string}, notes: string[], serverLog?: string}} run
 * @returns {Promise<Verdict>}
 */
export async function verdict(name, run) {
  const report = await readReport(run.report);
  const wrong = complaint(run.exit, report);
  if (!wrong) return { passed: report.passed, failed: 0 };
  const failed = Math.max(1, report?.failed ?? 0);
  const log = [`${name}: ${wrong}`, ...evidence(run, report)].join('\n');
  return { passed: report?.passed ?? 0, failed, log, failures: report?.failures };
}

async function readReport(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function complaint(exit, report) {
  if (report?.failed > 0) return `${report.failed} of ${report.passed + report.failed} tests failed`;
  if (exit.reason) return exit.reason;
  if (exit.code !== 0) return `VS Code ended with code ${exit.code}`;
  if (!report) return 'the extension host ended without a report: it crashed, or the suite did not load';
  return report.passed > 0 ? undefined : 'no test ran';
}

/** Failed tests have been printed in full already; all else needs VS Code's own words. */
function evidence(run, report) {
  if (report?.failed > 0) return [];
  const notes = run.notes.slice(-40);
  return ['--- extension host', ...notes, '--- server', ...(run.serverLog ?? '').split('\n').slice(-40)];
}
