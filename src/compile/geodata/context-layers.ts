import type { FeatureCollection } from 'geojson';
import { fail, succeed, type Problem, type Result } from '#core/problem.ts';
import type { Box } from './coordinate-check.ts';
import type { ContextLayers } from './geodata.ts';
import type { Polygonal } from './geometry-kinds.ts';
import { readLayer } from './layer-file.ts';
import {
  greenProperties,
  linearGeometry,
  metroStationProperties,
  placeExtentProperties,
  pointGeometry,
  polygonalGeometry,
  roadProperties,
  waterProperties,
  waterwayProperties,
  type PlaceExtentProperties,
} from './layer-schema.ts';

/** The layers that are shown, and the extents that only the gazetteer refers to. */
export interface ReadLayers {
  layers: ContextLayers;
  places: FeatureCollection<Polygonal, PlaceExtentProperties>;
}

/** Reads every GeoJSON layer of the folder. Fails with the problems of all of them together. */
export function readContextLayers(directory: string, box: Box): Result<ReadLayers> {
  const roads = readLayer(directory, 'roads.geojson', linearGeometry, roadProperties, box);
  const green = readLayer(directory, 'green.geojson', polygonalGeometry, greenProperties, box);
  const water = readLayer(directory, 'water.geojson', polygonalGeometry, waterProperties, box);
  const waterways = readLayer(directory, 'waterways.geojson', linearGeometry, waterwayProperties, box);
  const stations = readLayer(directory, 'metro-stations.geojson', pointGeometry, metroStationProperties, box);
  const places = readLayer(directory, 'places.geojson', polygonalGeometry, placeExtentProperties, box);

  if (roads.ok && green.ok && water.ok && waterways.ok && stations.ok && places.ok) {
    return succeed({
      layers: {
        roads: roads.value,
        green: green.value,
        water: water.value,
        waterways: waterways.value,
        'metro-stations': stations.value,
      },
      places: places.value,
    });
  }
  return fail(
    ...[roads, green, water, waterways, stations, places].flatMap((layer): readonly Problem[] =>
      layer.ok ? [] : layer.problems,
    ),
  );
}
