/** Characters that no file system of Windows, macOS or Linux takes in a name, or that a screen obeys instead of showing. */
const FORBIDDEN = /[/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** Names of devices, which Windows takes for no file, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/iu;

/** Characters at most: with a suffix still below the 255 bytes that file systems allow, for Chinese takes three each. */
const LONGEST = 60;

/**
 * Text of an article as one segment of a path: nothing in it leads to another folder, and every system takes it. Empty
 * where nothing of the text can stand in a name.
 */
export function safeFileName(text: string): string {
  const plain = text.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ');
  const name = withoutEnds(Array.from(withoutEnds(plain)).slice(0, LONGEST).join(''));
  return DEVICE.test(name) ? `_${name}` : name;
}

/** A dot in front hides a file or leads up; Windows drops dots and blanks at the end. */
const withoutEnds = (name: string): string => name.replace(/^[. ]+|[. ]+$/gu, '');
