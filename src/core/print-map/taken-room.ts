import { isInside, type Box } from './clip.ts';
import type { Point } from './map-frame.ts';

interface Disc {
  at: Point;
  radius: number;
}

/** Where the drawing carries signs and names already, as discs: a name is a row of them along its line. */
export class TakenRoom {
  readonly #within: Box;
  readonly #discs: Disc[] = [];

  /** @param within names must lie wholly inside */
  constructor(within: Box) {
    this.#within = within;
  }

  take(points: readonly Point[], radius: number): void {
    this.#discs.push(...points.map((at) => ({ at, radius })));
  }

  /** Whether a row of discs lies inside and touches nothing that is there. */
  isFree(points: readonly Point[], radius: number): boolean {
    const { left, top, right, bottom } = this.#within;
    const inner = { left: left + radius, top: top + radius, right: right - radius, bottom: bottom - radius };
    return points.every(
      (point) =>
        isInside(point, inner) &&
        this.#discs.every(
          ({ at, radius: other }) => Math.hypot(at[0] - point[0], at[1] - point[1]) >= radius + other,
        ),
    );
  }

  /** Distance from a point to the nearest thing there; infinite where there is none. */
  roomAround([x, y]: Point): number {
    return Math.min(
      Infinity,
      ...this.#discs.map(({ at, radius }) => Math.hypot(at[0] - x, at[1] - y) - radius),
    );
  }
}

/** Middles of discs as high as the text that cover a straight text of a width, its middle and direction given. */
export function textRow([x, y]: Point, width: number, height: number, angle = 0): Point[] {
  const reach = Math.max(0, width / 2 - height / 2);
  const count = Math.max(1, Math.ceil((2 * reach) / height) + 1);
  return Array.from({ length: count }, (_, index): Point => {
    const along = count === 1 ? 0 : -reach + (2 * reach * index) / (count - 1);
    return [x + along * Math.cos(angle), y + along * Math.sin(angle)];
  });
}

/** Width of a text as it is drawn, at most: a Chinese character is as wide as the type is high. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + size * (/[ᄀ-￯]/.test(character) ? 1 : 0.64), 0);
}
