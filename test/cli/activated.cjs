// Activates the extension's script outside any editor, and prints what it loaded meanwhile.
const { builtinModules } = require('node:module');
const Module = require('node:module');
const { resolve } = require('node:path');
const { setTimeout } = require('node:timers');

const [modules, read, threads] = [new Set(), [], []];

/** Whatever is asked of it is there, and is nothing. */
function anything() {
  return new Proxy(function () {}, {
    get: (_, key) => {
      if (key === 'then') return undefined;
      if (key === Symbol.toPrimitive) return () => '';
      if (key === Symbol.iterator) return function* () {};
      return anything();
    },
    set: () => true,
    apply: () => anything(),
    construct: () => anything(),
  });
}

class Uri {
  scheme = 'file';
  constructor(path) {
    this.path = this.fsPath = path;
  }
  static joinPath = (uri, ...parts) => new Uri([uri.path, ...parts].join('/'));
  static file = (path) => new Uri(path);
  static parse = (path) => new Uri(path);
  with = () => this;
  toString = () => this.path;
}
class Disposable {
  static from = () => new Disposable();
  dispose() {}
}
const fs = new Proxy(
  {},
  {
    get: (_, call) => (uri) => {
      if (String(call).startsWith('read')) read.push(uri.path);
      return new Promise(() => {});
    },
  },
);
const workspace = new Proxy(function () {}, { get: (_, key) => (key === 'fs' ? fs : anything()) });
const known = { Uri, Disposable, workspace };
const vscode = new Proxy(known, { get: (_, key) => known[key] ?? anything() });
class Worker {
  constructor(path) {
    threads.push(String(path));
  }
}

const load = Module._load;
Module._load = function (name, ...rest) {
  modules.add(builtinModules.includes(name) ? `node:${name}` : name);
  if (name === 'vscode') return vscode;
  const found = load.call(this, name, ...rest);
  return name === 'node:worker_threads' ? { ...found, Worker } : found;
};

const script = resolve(process.argv[2]);
const extension = require(script);
modules.delete(script);
const kept = { get: (_, otherwise) => otherwise, update: () => Promise.resolve(), keys: () => [], setKeysForSync() {} };
const context = {
  subscriptions: [],
  extensionUri: new Uri('/extension'),
  storageUri: new Uri('/storage'),
  globalStorageUri: new Uri('/storage/of-all'),
  extension: { id: 'corpus-reader', packageJSON: { version: '0.0.0' } },
  workspaceState: kept,
  globalState: kept,
};
extension.activate(context);
// What waits for a moment of quiet comes, too.
setTimeout(() => {
  const registered = context.subscriptions.length;
  process.stdout.write(JSON.stringify({ modules: [...modules], read, threads, registered }));
  process.exit(0);
}, 1500);
