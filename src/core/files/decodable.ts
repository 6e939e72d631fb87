import type { DecodeBytes, Encoding } from './decode';

/** The text of the bytes, or undefined where one of them cannot be decoded. */
export function decodable(bytes: Uint8Array, decodeBytes: DecodeBytes, encoding: Encoding): string | undefined {
  try {
    const text = decodeBytes(encoding, bytes);
    // GB18030 has no single byte above 7F; some decoders pass it as a control character.
    return encoding === 'gb18030' && /[\u0080-\u009f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
