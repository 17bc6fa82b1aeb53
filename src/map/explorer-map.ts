import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import {
  LngLat as MapPoint,
  Map as MapLibreMap,
  ScaleControl,
  setWorkerUrl,
  type FilterSpecification,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { LngLat } from '#core/place/place.ts';
import type { Camera, Language } from '#core/view/view.ts';
import { extentOf } from '#core/place/extent.ts';
import type { ViewCorners } from './in-view.ts';
import type { ScreenSide } from './layers/screen-side-extension.ts';
import { labelLayers } from './style/labels.ts';
import { baseStyle, type BaseSources } from './style/base-style.ts';
import { repaint } from './style/repaint.ts';
import { MapMoves, type Extent, type Padding } from './map-moves.ts';
import type { Palette } from './palette.ts';

setWorkerUrl(workerUrl);

export interface MapOptions {
  container: HTMLElement;
  sources: BaseSources;
  palette: Palette;
  language: Language;
  /** Null fits the district. */
  camera: Camera | null;
  padding: Padding;
  /** Accessible name of the canvas: how it is moved. */
  title: string;
  /** For a map that is drawn to be copied and answers to no hand: its pixels per unit. */
  picture?: { pixelRatio: number };
}

const leastZoom = 11;
const mostZoom = 18;
const pickRadiusPixels = 4;

/** What deck.gl draws, from the bottom up; each part of the map fills its own slot. */
const slots = [
  'places',
  'aggregation',
  'illustrative',
  'near',
  'areas',
  'symbols',
  'highlight',
  'area-labels',
] as const;
type Slot = (typeof slots)[number];

/** Objects near a pixel of the map, the nearest first. */
type FindMore = (x: number, y: number) => readonly unknown[];
type SideAt = (x: number) => ScreenSide['name'] | null;

/** The one object that holds MapLibre and deck.gl; it is told what to draw and asked what lies where. */
export class ExplorerMap {
  readonly map: MapLibreMap;
  readonly moves: MapMoves;
  readonly #overlay = new MapLibreOverlay({
    interleaved: true,
    layers: [],
    pickingRadius: pickRadiusPixels,
    // everything lies on the ground in the order of its drawing; a tilted map must not cut symbols off at their middle
    parameters: { depthCompare: 'always', depthWriteEnabled: false },
  });
  readonly #district: Extent;
  readonly #layers = new Map<Slot, readonly Layer[]>();
  #findMore: FindMore = () => [];
  #sideAt: SideAt = () => null;
  #palette: Palette;
  #language: Language;
  #loaded = false;

  /** Throws when the device has no WebGL2. */
  constructor({ container, sources, palette, language, camera, padding, title, picture }: MapOptions) {
    this.#palette = palette;
    this.#language = language;
    this.#district = extentOf(sources.district.features.map(({ geometry }) => geometry));
    this.map = new MapLibreMap({
      container,
      style: baseStyle(sources, palette, language),
      center: camera?.center ?? this.#middle(),
      zoom: camera?.zoom ?? leastZoom + 1,
      bearing: camera?.bearing ?? 0,
      pitch: camera?.pitch ?? 0,
      minZoom: leastZoom,
      maxZoom: mostZoom,
      transformConstrain: (lngLat, zoom) => this.#keepNear(lngLat, zoom),
      attributionControl: false,
      ...(picture && {
        // few while data and labels come in, for each of them draws it anew
        pixelRatio: 1,
        // MapLibre would draw larger ones less sharply, unasked
        maxCanvasSize: [Infinity, Infinity],
        canvasContextAttributes: { preserveDrawingBuffer: true },
        interactive: false,
      }),
      // Shift and a click compares streets; a slip of the hand must not zoom to a box of two pixels
      boxZoom: false,
      localIdeographFontFamily: 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif',
      fadeDuration: 0,
      locale: { 'Map.Title': title },
    });
    // MapLibre names the canvas a region too; the region is what holds it, the canvas takes the keys
    this.map.getCanvas().setAttribute('role', 'application');
    this.moves = new MapMoves(this.map, this.#district, padding);
    if (camera === null) this.moves.showDistrict(0);
    this.map.addControl(new ScaleControl({ maxWidth: 110, unit: 'metric' }), 'bottom-right');
    this.map.once('load', () => {
      // beforeId takes effect only for layers set on a loaded style
      this.#loaded = true;
      // before deck.gl comes, which asks only once how many there are
      if (picture) this.map.setPixelRatio(picture.pixelRatio);
      this.map.addControl(this.#overlay);
      this.#redraw();
    });
  }

  /** Fills a slot with layers, in place of what was in it. */
  setLayers(slot: Slot, layers: readonly Layer[]): void {
    this.#layers.set(slot, layers);
    this.#redraw();
  }

  /** The most pixels that a side of a drawing can have on this graphics card. */
  get mostPixels(): number {
    const gl = this.map.getCanvas().getContext('webgl2');
    if (!gl) return 0;
    const [width = 0, height = 0]: Iterable<number> = gl.getParameter(gl.MAX_VIEWPORT_DIMS);
    const sizes: number[] = [gl.getParameter(gl.MAX_TEXTURE_SIZE), gl.getParameter(gl.MAX_RENDERBUFFER_SIZE)];
    return Math.min(width, height, ...sizes);
  }

  /** Whether everything that was asked for stands on the canvas, symbols and labels included. */
  get isDrawn(): boolean {
    const layers = [...this.#layers.values()].flat();
    return this.#loaded && this.map.loaded() && layers.every(({ isLoaded }) => isLoaded);
  }

  /** Whether the graphics card can add up in textures of floating-point numbers. */
  get addsUpFloats(): boolean {
    const gl = this.map.getCanvas().getContext('webgl2');
    const needed = ['EXT_color_buffer_float', 'EXT_float_blend'];
    return gl !== null && needed.every((name) => gl.getExtension(name) !== null);
  }

  /** Calls whenever distances on the screen may have changed. @returns a function that ends it */
  onTurned(listener: () => void): () => void {
    const events = ['zoom', 'rotate', 'pitch'] as const;
    for (const event of events) this.map.on(event, listener);
    return () => {
      for (const event of events) this.map.off(event, listener);
    };
  }

  /** Acts on the loaded style, now or as soon as it is. */
  whenLoaded(act: () => void): void {
    if (this.#loaded) act();
    else this.map.once('load', act);
  }

  markStreets(selected: readonly string[], hovered: string | null): void {
    this.whenLoaded(() => {
      const among = (codes: readonly string[]): FilterSpecification => [
        'in',
        ['get', 'code'],
        ['literal', [...codes]],
      ];
      this.map.setFilter('street-selected', among(selected));
      this.map.setFilter('street-selected-outline', among(selected));
      this.map.setFilter(
        'street-hover',
        among(hovered === null || selected.includes(hovered) ? [] : [hovered]),
      );
    });
  }

  /** Paints the base map in another palette; what lies on it is drawn anew by those who fill the slots. */
  paint(palette: Palette): void {
    if (palette === this.#palette) return;
    this.#palette = palette;
    this.whenLoaded(() => repaint(this.map, palette));
    this.#writeNames();
  }

  speak(language: Language, title: string): void {
    this.map.getCanvas().setAttribute('aria-label', title);
    this.#language = language;
    this.#writeNames();
  }

  /** Names in the language, as large as the palette has them: what `repaint` does not reach. */
  #writeNames(): void {
    this.whenLoaded(() => {
      for (const layer of labelLayers(this.#palette, this.#language)) {
        if (layer.type !== 'symbol') continue;
        this.map.setLayoutProperty(layer.id, 'text-field', layer.layout?.['text-field']);
        this.map.setLayoutProperty(
          layer.id,
          'text-letter-spacing',
          layer.layout?.['text-letter-spacing'] ?? 0,
        );
        this.map.setLayoutProperty(layer.id, 'text-size', layer.layout?.['text-size']);
      }
    });
  }

  /** Position under a pixel of the map. */
  lngLatAt(x: number, y: number): LngLat {
    const { lng, lat } = this.map.unproject([x, y]);
    return [lng, lat];
  }

  /** What is drawn under a pixel, topmost; null where there is nothing. */
  pick(x: number, y: number): unknown {
    if (!this.#loaded) return null;
    const found = this.#overlay.pickObject({ ...this.#pickable(x), x, y, radius: pickRadiusPixels });
    return found?.object ?? this.#findMore(x, y)[0] ?? null;
  }

  /** Everything that is drawn within some pixels of a pixel, from the top down. */
  pickAll(x: number, y: number, radius = pickRadiusPixels): unknown[] {
    if (!this.#loaded) return [];
    const all = { ...this.#pickable(x), x, y, radius, depth: 50 };
    const found = this.#overlay.pickMultipleObjects(all).map(({ object }): unknown => object);
    return [...found, ...this.#findMore(x, y)];
  }

  /**
   * What picking must know besides what deck.gl drew: things too many to be picked by the graphics card, and the side
   * of a swipe that a pixel lies on (layers of the other side have ids that end in its name).
   */
  findWith({ more, sideAt }: { more: FindMore; sideAt: SideAt }): void {
    this.#findMore = more;
    this.#sideAt = sideAt;
  }

  /** What the screen shows of the ground: its corners, clockwise from the upper left. */
  corners(): ViewCorners {
    const { clientWidth: right, clientHeight: bottom } = this.map.getContainer();
    return [
      this.lngLatAt(0, 0),
      this.lngLatAt(right, 0),
      this.lngLatAt(right, bottom),
      this.lngLatAt(0, bottom),
    ];
  }

  /** Calls while another part of the ground comes into view, and when that has ended. @returns what ends it */
  onMoved(listener: () => void): () => void {
    const events = ['move', 'resize'] as const;
    for (const event of events) this.map.on(event, listener);
    return () => {
      for (const event of events) this.map.off(event, listener);
    };
  }

  remove(): void {
    this.map.remove();
  }

  /** The layers in which things of a pixel's side lie; all where there are no sides. */
  #pickable(x: number): { layerIds?: string[] } {
    const side = this.#sideAt(x);
    if (side === null) return {};
    const other = side === 'left' ? '-right' : '-left';
    const ids = [...this.#layers.values()].flat().map(({ id }) => id);
    return { layerIds: ids.filter((id) => !id.endsWith(other)) };
  }

  #redraw(): void {
    if (this.#loaded)
      this.#overlay.setProps({ layers: slots.flatMap((slot) => this.#layers.get(slot) ?? []) });
  }

  #middle(): LngLat {
    const [west, south, east, north] = this.#district;
    return [(west + east) / 2, (south + north) / 2];
  }

  /** The middle of the map stays over the district and a little around it; zoom within its limits. */
  #keepNear(lngLat: MapPoint, zoom: number): { center: MapPoint; zoom: number } {
    const [west, south, east, north] = this.#district;
    const margin = (east - west) / 2;
    const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
    return {
      center: new MapPoint(
        within(lngLat.lng, west - margin, east + margin),
        within(lngLat.lat, south - margin, north + margin),
      ),
      zoom: within(zoom, leastZoom, mostZoom),
    };
  }
}
