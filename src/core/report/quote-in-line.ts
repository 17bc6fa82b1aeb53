/** A quote on screen: the line breaks of the printed page leave it, its words stay. */
export function quoteInLine(quote: string): string {
  return quote.replace(/\s*\n\s*/g, '');
}
