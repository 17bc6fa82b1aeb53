/**
 * Puts an element alone on the page: out of the program, whose panels would cut it and cover it in print. What else
 * is on the page cannot be reached meanwhile; the focus goes back to where it was.
 */
export function standAlone(element: HTMLElement): { destroy: () => void } {
  const { activeElement } = document;
  element.classList.add('sheets-alone');
  document.body.append(element);
  const others = [...document.body.children].filter(
    (other): other is HTMLElement => other instanceof HTMLElement && other !== element && !other.inert,
  );
  for (const other of others) other.inert = true;
  return {
    destroy() {
      for (const other of others) other.inert = false;
      element.remove();
      if (activeElement instanceof HTMLElement) activeElement.focus();
    },
  };
}
