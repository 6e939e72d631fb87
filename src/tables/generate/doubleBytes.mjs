// Writes what each double byte of GBK and of Big5 (with the Hong Kong Supplementary Character Set) stands for.
// Source: npm iconv-lite (MIT), whose tables follow the WHATWG Encoding Standard's indexes.
import iconv from 'iconv-lite';

const NONE = '\ufffd';

/** Rows of lead bytes 81 to FE, a character for each trail byte, U+FFFD where there is none. */
function rows(encoding, trails) {
  const lines = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    lines.push(trails.map((trail) => oneCharacter(iconv.decode(Buffer.from([lead, trail]), encoding))).join(''));
  }
  return `# From iconv-lite (MIT), after the indexes of the WHATWG Encoding Standard\n${lines.join('\n')}\n`;
}

function oneCharacter(text) {
  const isPrivate = text >= '\ue000' && text <= '\uf8ff';
  return [...text].length === 1 && !isPrivate && text !== '\n' ? text : NONE;
}

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

export function gbkTable() {
  return rows('gbk', [...range(0x40, 0x7e), ...range(0x80, 0xfe)]);
}

export function big5Table() {
  return rows('big5-hkscs', [...range(0x40, 0x7e), ...range(0xa1, 0xfe)]);
}
