import type { Map as MapLibreMap, MapTouchEvent } from 'maplibre-gl';

const holdMilliseconds = 500;
/** A finger that moves further drags the map. */
const stillPixels = 10;

/**
 * Calls when one finger rests on the map. What the browser makes of lifting it is no tap any more: `wasHeld` is true
 * until the next touch. @returns that, and what ends the listening
 */
export function listenForLongPress(
  map: MapLibreMap,
  held: (x: number, y: number) => void,
): { wasHeld: () => boolean; end: () => void } {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let from = { x: 0, y: 0 };
  let isHeld = false;
  const give = () => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = null;
  };
  const start = ({ point, points }: MapTouchEvent) => {
    give();
    isHeld = false;
    if (points.length !== 1) return;
    from = point;
    waiting = setTimeout(() => {
      isHeld = true;
      held(from.x, from.y);
    }, holdMilliseconds);
  };
  const move = ({ point, points }: MapTouchEvent) => {
    if (points.length !== 1 || Math.hypot(point.x - from.x, point.y - from.y) > stillPixels) give();
  };
  map.on('touchstart', start);
  map.on('touchmove', move);
  map.on('touchend', give);
  map.on('touchcancel', give);
  return {
    wasHeld: () => isHeld,
    end: () => {
      give();
      map.off('touchstart', start);
      map.off('touchmove', move);
      map.off('touchend', give);
      map.off('touchcancel', give);
    },
  };
}
