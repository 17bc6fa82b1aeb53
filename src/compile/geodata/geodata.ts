import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Place, StreetProperties } from '#core/place/place.ts';
import type { Linear, Polygonal } from './geometry-kinds.ts';
import type { PinyinCorrections } from './pinyin-corrections.ts';
import type { LayerSource } from './sources.ts';
import type {
  GreenProperties,
  MetroStationProperties,
  RoadProperties,
  WaterProperties,
  WaterwayProperties,
} from './layer-schema.ts';

/** A street with the attributes under which its boundary is published. */
export interface MappedStreetProperties extends StreetProperties {
  /** With the full suffix, e.g. 矿泉街道. */
  fullName: string;
  osmRelation: number;
}

export interface DistrictProperties {
  /** Code of the National Bureau of Statistics, six digits. */
  code: string;
  name: string;
  nameEn: string;
}

export interface ContextLayers {
  roads: FeatureCollection<Linear, RoadProperties>;
  green: FeatureCollection<Polygonal, GreenProperties>;
  water: FeatureCollection<Polygonal, WaterProperties>;
  waterways: FeatureCollection<Linear, WaterwayProperties>;
  'metro-stations': FeatureCollection<Point, MetroStationProperties>;
}

/** How truly the streets tile the district, on the sphere of Turf. */
export interface Tiling {
  /** Inside the outline, in no street. */
  gapSquareMeters: number;
  /** Sum over all pairs of streets of the area that both claim. */
  overlapSquareMeters: number;
  /** Sum of the streets' own areas. */
  areaSquareMeters: number;
}

/** The checked ground under the reports: WGS-84 degrees, rings in the direction of RFC 7946, fixed order. */
export interface Geodata {
  /** Sorted by code. */
  streets: FeatureCollection<Polygonal, MappedStreetProperties>;
  /** The streets merged. */
  district: Feature<Polygonal, DistrictProperties>;
  layers: ContextLayers;
  /** By id, in order of id. */
  places: Map<string, Place>;
  sources: LayerSource[];
  /** How names of this district are read where the dictionary is wrong. */
  pinyin: PinyinCorrections;
  tiling: Tiling;
  /** Pairs of codes that share a border of some length, lower code first, sorted. */
  neighbours: [string, string][];
}
