import type { Span } from './passages.ts';

/** A paragraph of the report with the headings that stand over it. */
export interface Paragraph extends Span {
  /** 1-based, counting every block of the text, title and headings included. */
  number: number;
  /** Part, chapter and the phrase that opens the paragraph, as far as there are any. */
  section: string[];
}

// headings as official documents number them (GB/T 9704): 一、 for a part, （一） for a chapter
const partHeading = /^[一二三四五六七八九十]+、/;
const chapterHeading = /^（[一二三四五六七八九十]+）/;
const sentenceEnd = /[。！？；：…][”’」』）]*$/;
const runningText = /[，。；]/;
const openingPhrase = /^([^，、：；。]{2,20})。(?=.)/s;

/** Splits a report into paragraphs. A blank line inside a sentence is a page break and starts no paragraph. */
export function outlineReport(text: string): Paragraph[] {
  let part: string | null = null;
  let chapter: string | null = null;
  return joinPages(text, blocksOf(text)).map((span, index) => {
    const content = text.slice(span.start, span.end);
    let opening: string | null = null;
    if (partHeading.test(content)) {
      part = headingOf(content);
      chapter = null;
    } else if (chapterHeading.test(content)) {
      chapter = headingOf(content);
    } else {
      opening = openingPhrase.exec(content)?.[1] ?? null;
    }
    const section = [part, chapter, opening].filter((heading) => heading !== null);
    return { ...span, number: index + 1, section };
  });
}

/** Runs of lines between blank lines. */
function blocksOf(text: string): Span[] {
  return [...text.matchAll(/\S(?:.|\r?\n(?!\s*\n))*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

function joinPages(text: string, blocks: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (
      before &&
      isOpen(text.slice(before.start, before.end)) &&
      !isHeading(text.slice(block.start, block.end))
    ) {
      before.end = block.end;
    } else {
      joined.push({ ...block });
    }
  }
  return joined;
}

/** Whether a block of running text stops inside a sentence. */
function isOpen(block: string): boolean {
  return runningText.test(block) && !sentenceEnd.test(block);
}

function isHeading(block: string): boolean {
  return partHeading.test(block) || chapterHeading.test(block);
}

/** A chapter's heading may run on into its first paragraph: only its first sentence is the heading. */
function headingOf(block: string): string {
  return (block.split('。')[0] ?? block).replace(/\s+/g, ' ').trim();
}
