import type { MapFrame } from './map-frame.ts';

export interface ScaleBar {
  /** 1, 2 or 5 times a power of ten. */
  meters: number;
  /** Its length on the drawing. */
  units: number;
}

/** The longest bar of a round length that is at most so many units long. */
export function scaleBar({ metersPerUnit }: Pick<MapFrame, 'metersPerUnit'>, mostUnits: number): ScaleBar {
  const most = metersPerUnit * mostUnits;
  const power = 10 ** Math.floor(Math.log10(most));
  const meters = power * ([5, 2].find((times) => times * power <= most) ?? 1);
  return { meters, units: meters / metersPerUnit };
}
