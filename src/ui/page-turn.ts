/** Ends when the page has had its turn: what a person did in the meantime was answered, and a frame may be drawn. */
export function pageTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
