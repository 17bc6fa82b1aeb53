import type { WrittenFile } from '#state/exporting.svelte.ts';
import { saveFile } from '#ui/save-file.ts';

/** Hands a file to the browser when it has been made; nothing where it was not. */
export async function saveWritten(making: Promise<WrittenFile | null>): Promise<void> {
  const file = await making;
  if (file) saveFile(file.name, file.bytes, file.mediaType);
}
