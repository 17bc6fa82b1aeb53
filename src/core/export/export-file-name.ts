import type { Imprint } from './imprint.ts';

/** Name of an exported file, such as `yuexiu-2025-h1-projects.xlsx`; one that holds an illustration says so. */
export function exportFileName(
  { reportId, illustrative }: Pick<Imprint, 'reportId' | 'illustrative'>,
  what: string,
  extension: `.${string}`,
): string {
  return `${reportId}-${what}${illustrative ? '-illustrative' : ''}${extension}`;
}
