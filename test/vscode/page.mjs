// A page of a running server: the folder it opens and the payload that VS Code reads from its address.

/** @param {string} origin `127.0.0.1:PORT` @param {string} path absolute, on the server's machine */
export const remoteUri = (origin, path) => `vscode-remote://${origin}${encodeURI(path)}`;

/**
 * @param {{origin: string, folder?: string, development?: string, tests?: string, files?: string[]}} options
 * absolute paths: `development` is an extension's folder, `tests` the module whose `run` is the suite
 */
export function pageAddress({ origin, folder, development, tests, files = [] }) {
  const payload = files.map((file) => ['openFile', remoteUri(origin, file)]);
  if (development) payload.push(['extensionDevelopmentPath', remoteUri(origin, development)]);
  if (tests) payload.push(['extensionTestsPath', remoteUri(origin, tests)]);
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (folder) query.set('folder', folder);
  else query.set('ew', 'true');
  return `http://${origin}/?${query}`;
}
