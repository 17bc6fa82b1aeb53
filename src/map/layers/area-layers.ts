import { PathLayer, ScatterplotLayer, SolidPolygonLayer, TextLayer } from '@deck.gl/layers';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LngLat } from '#core/place/place.ts';
import type { Palette } from '#map/palette.ts';
import { rgba } from './colour.ts';

/** An own area as the map draws it. */
export interface MappedArea {
  /** What stands on its label: its number, and its name where it has one. */
  label: string;
  geometry: Polygon | MultiPolygon;
  selected: boolean;
  /** False while the pen holds its outline. */
  outlined: boolean;
}

export interface AreaDrawing {
  areas: readonly MappedArea[];
  palette: Pick<Palette, 'area' | 'halo'>;
  /** The style layer below which fills and outlines are inserted. */
  beforeId: string;
}

type Path = [number, number][];

interface Ring {
  area: MappedArea;
  path: Path;
}

interface Surface {
  area: MappedArea;
  polygon: Path[];
}

interface Placement {
  beforeId: string;
}

const outlinePixels = { usual: 4.5, selected: 7 };
/** Of the light line inside the outline: two dark lines remain, unlike any other line of the map. */
const corePixels = { usual: 1.6, selected: 3 };

/** Own areas: a light fill and a double line, which no theme, street or vague place has. */
export function areaOutlineLayers({ areas, palette: { area, halo }, beforeId }: AreaDrawing) {
  const outlined = areas.filter((each) => each.outlined);
  const surfaces = outlined.flatMap((each) =>
    polygonsOf(each.geometry).map((polygon): Surface => ({ area: each, polygon: polygon.map(asPath) })),
  );
  const rings = surfaces.flatMap(({ area: own, polygon }) =>
    polygon.map((path): Ring => ({ area: own, path })),
  );
  const line = (part: 'outline' | 'core', colour: string, pixels: typeof outlinePixels) =>
    new PathLayer<Ring, Placement>({
      id: `own-area-${part}`,
      data: rings,
      getPath: ({ path }) => path,
      getColor: rgba(colour, 0.95),
      getWidth: ({ area: { selected } }) => (selected ? pixels.selected : pixels.usual),
      widthUnits: 'pixels',
      jointRounded: true,
      updateTriggers: { getColor: colour },
      beforeId,
    });
  return [
    new SolidPolygonLayer<Surface, Placement>({
      id: 'own-area-fill',
      data: surfaces,
      getPolygon: ({ polygon }) => polygon,
      getFillColor: ({ area: { selected } }) => rgba(area, selected ? 0.1 : 0.05),
      updateTriggers: { getFillColor: area },
      beforeId,
    }),
    line('outline', area, outlinePixels),
    line('core', halo, corePixels),
  ];
}

/** Labels of own areas, over everything, at their northernmost corner: there they hide no symbol inside. */
export function areaLabelLayers({ areas, palette: { area, halo } }: Omit<AreaDrawing, 'beforeId'>) {
  // without a letter the layer has no picture of letters to draw from, and the browser complains
  if (areas.length === 0) return [];
  return [
    new TextLayer<MappedArea>({
      id: 'own-area-label',
      data: areas,
      getPosition: ({ geometry }) => northernmost(geometry),
      getText: ({ label }) => label,
      getSize: 13,
      getColor: rgba(halo),
      background: true,
      getBackgroundColor: rgba(area),
      backgroundPadding: [7, 3, 7, 3],
      backgroundBorderRadius: 4,
      characterSet: 'auto',
      fontFamily: 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif',
      fontWeight: 700,
      updateTriggers: { getColor: halo, getBackgroundColor: area },
    }),
  ];
}

export interface RefusalDrawing {
  /** The outline that was refused; empty while it is still in the making. */
  ring: readonly LngLat[];
  /** Where it crosses itself. */
  crossing: LngLat | null;
  palette: Pick<Palette, 'selection' | 'halo'>;
}

/** An outline that is no area, and a ring around the place where it crosses itself. */
export function refusalLayers({ ring, crossing, palette: { selection, halo } }: RefusalDrawing) {
  const mark = (part: 'rim' | 'ring', colour: string, pixels: number) =>
    new ScatterplotLayer<LngLat>({
      id: `own-area-crossing-${part}`,
      data: crossing ? [crossing] : [],
      getPosition: (position) => position,
      filled: false,
      stroked: true,
      getLineColor: rgba(colour),
      getRadius: 11,
      radiusUnits: 'pixels',
      getLineWidth: pixels,
      lineWidthUnits: 'pixels',
      updateTriggers: { getLineColor: colour },
    });
  return [
    new PathLayer<Path>({
      id: 'own-area-refused',
      data: ring.length > 0 ? [asPath([...ring, ...ring.slice(0, 1)])] : [],
      getPath: (path) => path,
      getColor: rgba(selection),
      getWidth: 2.5,
      widthUnits: 'pixels',
      updateTriggers: { getColor: selection },
    }),
    mark('rim', halo, 7),
    mark('ring', selection, 3),
  ];
}

/** The northernmost position of an area. */
export function northernmost(geometry: Polygon | MultiPolygon): LngLat {
  const positions = polygonsOf(geometry).flat(2);
  const [first = [0, 0], ...others] = positions;
  const top = others.reduce(
    (best, position) => ((position[1] ?? 0) > (best[1] ?? 0) ? position : best),
    first,
  );
  return [top[0] ?? 0, top[1] ?? 0];
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function asPath(positions: readonly Position[]): Path {
  return positions.map(([lng = 0, lat = 0]) => [lng, lat]);
}
