/** A point on the screen, pixels. */
export type Pixel = readonly [x: number, y: number];

const rounds = 160;
const pullHome = 0.06;

/**
 * Moves symbols apart until no two are nearer than `distance`, each as little as it takes, so that every one of
 * them can be seen and reached. Depends on nothing but its arguments: the same input gives the same places.
 * @param homes where the symbols belong, pixels
 * @param distance least distance between two centres, pixels
 * @returns where they are drawn, in the same order
 */
export function arrangeSymbols(homes: readonly Pixel[], distance: number): Pixel[] {
  const places = homes.map(([x, y], index): [number, number] => {
    // symbols of one and the same place would push each other nowhere: start them on a small spiral
    const angle = index * 2.399963;
    return [x + 0.01 * Math.cos(angle), y + 0.01 * Math.sin(angle)];
  });
  for (let round = 0; round < rounds; round++) {
    if (round < rounds / 2) pullTowards(homes, places);
    const moved = pushApart(places, distance);
    if (round >= rounds / 2 && !moved) break;
  }
  return places;
}

function pullTowards(homes: readonly Pixel[], places: [number, number][]): void {
  places.forEach((place, index) => {
    const home = homes[index] ?? place;
    place[0] += (home[0] - place[0]) * pullHome;
    place[1] += (home[1] - place[1]) * pullHome;
  });
}

function pushApart(places: [number, number][], distance: number): boolean {
  let moved = false;
  for (const [index, a] of places.entries()) {
    for (let other = index + 1; other < places.length; other++) {
      const b = places[other];
      if (!b) continue;
      const dx = b[0] - a[0];
      const dy = b[1] - a[1];
      if (Math.abs(dx) >= distance || Math.abs(dy) >= distance) continue;
      const apart = Math.hypot(dx, dy);
      if (apart >= distance || apart === 0) continue;
      const push = (distance - apart) / 2 / apart;
      a[0] -= dx * push;
      a[1] -= dy * push;
      b[0] += dx * push;
      b[1] += dy * push;
      moved = true;
    }
  }
  return moved;
}
