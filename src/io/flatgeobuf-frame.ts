import type { Problem } from '#core/problem.ts';
import { inputProblem } from './input-problem.ts';

const MAGIC = [0x66, 0x67, 0x62];
const MAGIC_LENGTH = 8;
const SIZE_LENGTH = 4;
const INDEX_NODE_LENGTH = 40;
const VERSION = 3;

/** Checks what stands before the header's own fields: magic bytes, version, and that the header is there. */
export function checkMagic(bytes: Uint8Array, file: string): Problem | undefined {
  if (!MAGIC.every((byte, i) => bytes[i] === byte)) return inputProblem('input.not-flatgeobuf', { file });
  if (bytes[3] !== VERSION) return inputProblem('input.flatgeobuf-version', { file, version: bytes[3] ?? 0 });
  const headerLength = sizeAt(bytes, MAGIC_LENGTH);
  if (headerLength === undefined || headerLength < 8 || headersEnd(headerLength) > bytes.length) {
    return inputProblem('input.flatgeobuf-damaged', { file, reason: 'the header is cut off' });
  }
  return undefined;
}

/**
 * Walks from feature to feature by their lengths: all must be there and end where the file ends. The reader of the
 * library trusts the lengths, reads beyond the end, and never returns from an index over no features.
 */
export function checkFeatures(
  bytes: Uint8Array,
  header: { featuresCount: number; indexNodeSize: number },
  file: string,
): Problem | undefined {
  let offset =
    headersEnd(sizeAt(bytes, MAGIC_LENGTH) ?? 0) + indexLength(header.featuresCount, header.indexNodeSize);
  let count = 0;
  while (offset < bytes.length) {
    const length = sizeAt(bytes, offset);
    if (length === undefined || offset + SIZE_LENGTH + length > bytes.length) {
      return inputProblem('input.flatgeobuf-damaged', {
        file,
        record: count + 1,
        reason: 'the feature is cut off',
      });
    }
    offset += SIZE_LENGTH + length;
    count++;
  }
  // a count of 0 means unknown, for writers that stream
  if (header.featuresCount !== 0 && count !== header.featuresCount) {
    const reason = `${count} of ${header.featuresCount} features are there`;
    return inputProblem('input.flatgeobuf-damaged', { file, record: count + 1, reason });
  }
  return undefined;
}

function headersEnd(headerLength: number): number {
  return MAGIC_LENGTH + SIZE_LENGTH + headerLength;
}

function sizeAt(bytes: Uint8Array, offset: number): number | undefined {
  if (offset + SIZE_LENGTH > bytes.length) return undefined;
  return new DataView(bytes.buffer, bytes.byteOffset + offset, SIZE_LENGTH).getUint32(0, true);
}

/** Bytes of the packed R-tree: a node per feature, then a node per `nodeSize` nodes of the level below, to one. */
function indexLength(featuresCount: number, nodeSize: number): number {
  if (featuresCount === 0 || nodeSize === 0) return 0;
  const fanOut = Math.max(2, nodeSize);
  let level = featuresCount;
  let nodes = level;
  do {
    level = Math.ceil(level / fanOut);
    nodes += level;
  } while (level > 1);
  return nodes * INDEX_NODE_LENGTH;
}
