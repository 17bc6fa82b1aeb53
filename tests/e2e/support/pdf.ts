import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** The PDF that the browser's print makes of the page, on the paper that the page asks for. */
export async function printToPdf(page: Page): Promise<Buffer> {
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.emulateMedia({ media: null });
  return pdf;
}

/** Sizes of the pages of a PDF as the browser writes it: points, width and height. */
export function pageSizes(pdf: Buffer): [width: number, height: number][] {
  const text = pdf.toString('latin1');
  const pages = [...text.matchAll(/\/Type\s*\/Page\b(?!s)[\s\S]*?endobj/g)].map(([page]) => page);
  return pages.map((page) => {
    const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(page) ?? [];
    return [Number(width), Number(height)];
  });
}

/** The text of a PDF page by page, by pdftotext; null where that is not installed. */
export function pdfText(pdf: Buffer): string[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  try {
    const file = join(folder, 'sheets.pdf');
    writeFileSync(file, pdf);
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    return text.split('\f').slice(0, -1);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
