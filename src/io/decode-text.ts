/**
 * Text of a file: UTF-8, or UTF-16 when a byte order mark says so; undefined when the bytes are neither.
 * The mark itself is dropped.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return decodeAs(encoding, bytes);
}

/** Text in a Chinese encoding (GB18030, which includes GBK and GB2312), or undefined when the bytes are not. */
export function decodeChineseText(bytes: Uint8Array): string | undefined {
  return decodeAs('gb18030', bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // the decoder's way of saying that the bytes are not in this encoding
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
