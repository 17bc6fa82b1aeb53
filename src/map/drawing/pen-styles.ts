/** CSS hex colours of what the pen draws. */
export interface PenColours {
  /** Outline. */
  line: string;
  /** Inside of handles, and the light core of outlines. */
  core: string;
  /** What one can take hold of. */
  handle: string;
}

type Hex = `#${string}`;

/** How terra-draw draws a shape in the making and one that is being changed. */
export function penStyles(colours: PenColours) {
  const [line, core, handle] = [hex(colours.line), hex(colours.core), hex(colours.handle)];
  const outline = { fillColor: line, fillOpacity: 0.08, outlineColor: line, outlineWidth: 2.5 };
  const closingPoint = {
    closingPointColor: core,
    closingPointWidth: 6,
    closingPointOutlineColor: handle,
    closingPointOutlineWidth: 2.5,
  };
  return {
    polygon: { ...outline, ...closingPoint },
    rectangle: outline,
    circle: outline,
    center: { pointColor: handle, pointWidth: 5, pointOutlineColor: core, pointOutlineWidth: 2 },
    change: {
      selectedPolygonColor: line,
      selectedPolygonFillOpacity: 0.12,
      selectedPolygonOutlineColor: handle,
      selectedPolygonOutlineWidth: 3,
      selectionPointColor: core,
      selectionPointWidth: 6,
      selectionPointOutlineColor: handle,
      selectionPointOutlineWidth: 2.5,
      midPointColor: handle,
      midPointWidth: 3.5,
      midPointOutlineColor: core,
      midPointOutlineWidth: 1.5,
    },
  };
}

function hex(colour: string): Hex {
  if (!colour.startsWith('#')) throw new RangeError(`"${colour}" is not a colour in hex`);
  return `#${colour.slice(1)}`;
}
