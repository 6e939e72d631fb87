export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | 'gb18030' | 'big5';

/**
 * Decodes all bytes in the encoding and throws where one cannot be; a byte-order mark is decoded like any character.
 * `TextDecoder` with `fatal` and `ignoreBOM` does it on every host.
 */
export type DecodeBytes = (encoding: Encoding, bytes: Uint8Array) => string;

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
