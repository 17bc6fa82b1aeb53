const leastPixels = 60;

/** Calls when a finger has drawn across an element, by where it went; up and down it scrolls. */
export function swiped(act: { left: () => void; right: () => void }): (element: HTMLElement) => () => void {
  return (element) => {
    let begun: { x: number; y: number } | null = null;
    const begin = ({ touches }: TouchEvent) => {
      const [finger, another] = touches;
      begun = finger && !another ? { x: finger.clientX, y: finger.clientY } : null;
    };
    const end = ({ changedTouches: [finger] }: TouchEvent) => {
      if (!begun || !finger) return;
      const [across, down] = [finger.clientX - begun.x, finger.clientY - begun.y];
      begun = null;
      if (Math.abs(across) < leastPixels || Math.abs(across) < 2 * Math.abs(down)) return;
      if (across < 0) act.left();
      else act.right();
    };
    element.addEventListener('touchstart', begin, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    return () => {
      element.removeEventListener('touchstart', begin);
      element.removeEventListener('touchend', end);
    };
  };
}
