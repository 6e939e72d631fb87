/** So many control bytes, and so large a share, no text has that was scraped with dirt in it. */
const MOST_CONTROLS = 8;
const MOST_CONTROLS_SHARE = 0.02;

/** The offset of the first control byte in bytes that are no text; -1 in a text. Tabs, line breaks and escapes are text. */
export function firstControl(sample: Uint8Array): number {
  const isControl = (byte: number): boolean => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  const isText = controls < MOST_CONTROLS || controls < MOST_CONTROLS_SHARE * sample.length;
  return isText ? -1 : sample.findIndex(isControl);
}
