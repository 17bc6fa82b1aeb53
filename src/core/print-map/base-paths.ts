import type { FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { sharedBorders } from '#core/place/shared-borders.ts';
import type { StreetProperties } from '#core/place/place.ts';
import type { MapFrame } from './map-frame.ts';
import { areaPath, linePath } from './path-of.ts';
import { roadRank, roadRanks, type RoadRank } from './road-classes.ts';

/** What a printed map rests on; all in degrees WGS-84. */
export interface MapGround {
  streets: FeatureCollection<Polygon | MultiPolygon, StreetProperties>;
  district: FeatureCollection;
  context: Readonly<Record<'roads' | 'green' | 'water' | 'waterways' | 'metro-stations', FeatureCollection>>;
}

/** Path data of the layers that lie below projects, bottom first. */
export interface BasePaths {
  /** Areas. */
  district: string;
  green: string;
  water: string;
  /** Lines. */
  waterways: string;
  /** The small ones first. */
  roads: { rank: RoadRank; path: string }[];
  /** Between streets, each drawn once. */
  borders: string;
  outline: string;
}

/** The layers of the ground as far as they lie in the frame. */
export function basePaths({ streets, district, context }: MapGround, frame: MapFrame): BasePaths {
  const roadsOf = (rank: RoadRank) =>
    context.roads.features.filter(({ properties }) => roadRank(properties?.class) === rank);
  return {
    district: areaPath(geometriesOf(district), frame),
    green: areaPath(geometriesOf(context.green), frame),
    water: areaPath(geometriesOf(context.water), frame),
    waterways: linePath(geometriesOf(context.waterways), frame),
    roads: roadRanks.toReversed().flatMap((rank) => {
      const path = linePath(
        roadsOf(rank).map(({ geometry }) => geometry),
        frame,
      );
      return path === '' ? [] : [{ rank, path }];
    }),
    borders: linePath([sharedBorders(streets)], frame),
    outline: linePath(geometriesOf(district), frame),
  };
}

function geometriesOf({ features }: FeatureCollection): Geometry[] {
  return features.map(({ geometry }) => geometry);
}
