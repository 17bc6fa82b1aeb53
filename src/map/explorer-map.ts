import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import {
  LngLat as MapPoint,
  LngLatBounds,
  Map as MapLibreMap,
  ScaleControl,
  setWorkerUrl,
  type FilterSpecification,
  type PaddingOptions,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Geometry } from 'geojson';
import type { LngLat } from '#core/place/place.ts';
import type { Camera, Language } from '#core/view/view.ts';
import { extentOf } from '#core/place/extent.ts';
import { labelLayers } from './style/labels.ts';
import { baseStyle, type BaseSources } from './style/base-style.ts';
import { lightPalette } from './palette.ts';

setWorkerUrl(workerUrl);

/** Pixels kept free at each side, because panels lie there. */
export type Padding = PaddingOptions;

export interface MapOptions {
  container: HTMLElement;
  sources: BaseSources;
  language: Language;
  /** Null fits the district. */
  camera: Camera | null;
  padding: Padding;
  /** Accessible name of the canvas: how it is moved. */
  title: string;
}

const sides = ['top', 'bottom', 'left', 'right'] as const;
const leastZoom = 11;
const mostZoom = 18;
const pickRadiusPixels = 4;

/** What deck.gl draws, from the bottom up; each part of the map fills its own slot. */
const slots = ['places', 'aggregation', 'illustrative', 'near', 'symbols'] as const;
type Slot = (typeof slots)[number];

/** The one object that holds MapLibre and deck.gl; it is told what to draw and asked what lies where. */
export class ExplorerMap {
  readonly map: MapLibreMap;
  readonly #overlay = new MapLibreOverlay({ interleaved: true, layers: [], pickingRadius: pickRadiusPixels });
  readonly #district: [number, number, number, number];
  readonly #layers = new Map<Slot, readonly Layer[]>();
  #loaded = false;
  #padding: Padding;
  /** The extent that was last asked for; null once a person has moved the map. */
  #shown: readonly [number, number, number, number] | null = null;

  /** Throws when the device has no WebGL2. */
  constructor({ container, sources, language, camera, padding, title }: MapOptions) {
    this.#district = extentOf(sources.district.features.map(({ geometry }) => geometry));
    this.#padding = padding;
    this.map = new MapLibreMap({
      container,
      style: baseStyle(sources, lightPalette, language),
      center: camera?.center ?? this.#middle(),
      zoom: camera?.zoom ?? leastZoom + 1,
      bearing: camera?.bearing ?? 0,
      pitch: camera?.pitch ?? 0,
      minZoom: leastZoom,
      maxZoom: mostZoom,
      transformConstrain: (lngLat, zoom) => this.#keepNear(lngLat, zoom),
      attributionControl: false,
      localIdeographFontFamily: 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif',
      fadeDuration: 0,
      locale: { 'Map.Title': title },
    });
    // MapLibre names the canvas a region too; the region is what holds it, the canvas takes the keys
    this.map.getCanvas().setAttribute('role', 'application');
    if (camera === null) this.show(this.#district, 0);
    this.map.addControl(new ScaleControl({ maxWidth: 110, unit: 'metric' }), 'bottom-right');
    this.map.once('load', () => {
      // beforeId takes effect only for layers set on a loaded style
      this.#loaded = true;
      this.map.addControl(this.#overlay);
      this.#redraw();
    });
    this.map.on('movestart', ({ originalEvent }) => {
      if (originalEvent) this.#shown = null;
    });
  }

  /** Fills a slot with layers, in place of what was in it. */
  setLayers(slot: Slot, layers: readonly Layer[]): void {
    this.#layers.set(slot, layers);
    this.#redraw();
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

  speak(language: Language, title: string): void {
    this.map.getCanvas().setAttribute('aria-label', title);
    this.whenLoaded(() => {
      for (const layer of labelLayers(lightPalette, language)) {
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

  /** Keeps what was last shown in the part of the map that panels leave free, until a person moves the map. */
  keepFree(padding: Padding): void {
    const changed = sides.some((side) => padding[side] !== this.#padding[side]);
    this.#padding = padding;
    if (changed && this.#shown) this.show(this.#shown, 300);
  }

  showDistrict(): void {
    this.show(this.#district);
  }

  showGeometry(geometry: Geometry): void {
    this.show(extentOf([geometry]));
  }

  /** Moves so that an extent (west, south, east, north) fits between the panels. */
  show([west, south, east, north]: readonly [number, number, number, number], milliseconds = 600): void {
    this.#shown = [west, south, east, north];
    const extent = new LngLatBounds([west, south], [east, north]);
    this.map.fitBounds(extent, { padding: this.#padding, maxZoom: 15.5, duration: milliseconds });
  }

  zoomBy(steps: number): void {
    this.map.zoomTo(this.map.getZoom() + steps, { duration: 250 });
  }

  lookFrom({ center, zoom, bearing, pitch }: Camera): void {
    this.#shown = null;
    this.map.jumpTo({ center, zoom, bearing, pitch });
  }

  camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    return {
      center: [lng, lat],
      zoom: this.map.getZoom(),
      bearing: this.map.getBearing(),
      pitch: this.map.getPitch(),
    };
  }

  /** Position under a pixel of the map. */
  lngLatAt(x: number, y: number): LngLat {
    const { lng, lat } = this.map.unproject([x, y]);
    return [lng, lat];
  }

  /** What deck.gl drew under a pixel, topmost; null where there is nothing. */
  pick(x: number, y: number): unknown {
    return this.#loaded
      ? (this.#overlay.pickObject({ x, y, radius: pickRadiusPixels })?.object ?? null)
      : null;
  }

  /** Everything that deck.gl drew under a pixel, from the top down. */
  pickAll(x: number, y: number): unknown[] {
    if (!this.#loaded) return [];
    const found = this.#overlay.pickMultipleObjects({ x, y, radius: pickRadiusPixels, depth: 50 });
    return found.map(({ object }): unknown => object);
  }

  remove(): void {
    this.map.remove();
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
