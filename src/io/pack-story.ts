import { fail, problem, succeed, type Result } from '#core/problem.ts';
import type { StoryRecord } from './story-schema.ts';

/** A story that unpacks to more is refused: an address of some thousand characters can hold any number of bytes. */
const mostBytes = 300_000;

/** A story as text that can stand in an address: JSON, deflated, in base64url. */
export async function packStory(record: StoryRecord): Promise<string> {
  const json = new Blob([JSON.stringify(record)]).stream();
  const packed = new Response(json.pipeThrough(new CompressionStream('deflate-raw')));
  const binary = Array.from(new Uint8Array(await packed.arrayBuffer()), (byte) =>
    String.fromCharCode(byte),
  ).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The parsed JSON of a packed story, not yet checked. Fails where the text was cut off or is none. */
export async function unpackStory(packed: string): Promise<Result<unknown>> {
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const json: unknown = JSON.parse(await readAtMost(unpacked, mostBytes));
    return succeed(json);
  } catch {
    return fail(problem('story.address-broken'));
  }
}

/** Throws where there is more. */
async function readAtMost(stream: ReadableStream<Uint8Array>, most: number): Promise<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let text = '';
  let bytes = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes += piece.value.length;
    if (bytes > most) throw new RangeError(`a packed story of more than ${most} bytes`);
    text += decoder.decode(piece.value, { stream: true });
  }
  return text + decoder.decode();
}
