import type { Feature, FeatureCollection } from 'geojson';
import { feature, merge } from 'topojson-client';
import { fail, succeed, type Problem, type Result } from '#core/problem.ts';
import { neighbourPairs } from './arc-use.ts';
import type { DistrictFile } from './district-file.ts';
import type { DistrictProperties, MappedStreetProperties, Tiling } from './geodata.ts';
import type { Polygonal } from './geometry-kinds.ts';
import type { JsonFile } from './json-file.ts';
import { ringFault } from './ring-check.ts';
import { inStandardDirection } from './ring-direction.ts';
import { readStreetTopology } from './street-topology-file.ts';
import { streetPath, type StreetTopology, type TopologyStreet } from './street-topology-schema.ts';
import { measureTiling, type MeasuredTiling } from './tiling.ts';

/** Gap and overlap up to this much come from rounding, not from a wrong border. */
const toleranceSquareMeters = 1;

export interface ReadStreets {
  streets: FeatureCollection<Polygonal, MappedStreetProperties>;
  district: Feature<Polygonal, DistrictProperties>;
  tiling: Tiling;
  neighbours: [string, string][];
}

type Street = Feature<Polygonal, MappedStreetProperties>;

/** Reads the streets, derives the district's outline from them, and measures that they tile it. */
export function readStreets(directory: string, district: DistrictFile): Result<ReadStreets> {
  const read = readStreetTopology(directory, district);
  if (!read.ok) return read;
  const file = read.value;
  const topology = file.value;
  const streets = topology.objects.streets.geometries.map((street) => joinArcs(topology, street));
  const ringProblems = streets.flatMap((street, index) => {
    const fault = ringFault(street.geometry);
    return fault ? [file.broken(streetPath(index), `${street.properties.name}: ${fault}`)] : [];
  });
  if (ringProblems.length > 0) return fail(...ringProblems);

  const outline = mergeArcs(topology);
  const measured = measureTiling(streets, outline);
  const tilingProblems = [...findOutlineProblems(file, outline), ...findTilingProblems(file, measured)];
  if (tilingProblems.length > 0) return fail(...tilingProblems);

  const { areaSquareMeters, gapSquareMeters, overlapSquareMeters } = measured;
  const { code, name, nameEn } = district;
  return succeed({
    streets: {
      type: 'FeatureCollection',
      features: streets.sort((one, other) => (one.properties.code < other.properties.code ? -1 : 1)),
    },
    district: { type: 'Feature', properties: { code, name, nameEn }, geometry: outline },
    tiling: { areaSquareMeters, gapSquareMeters, overlapSquareMeters },
    neighbours: neighbourPairs(topology),
  });
}

function joinArcs(topology: StreetTopology, street: TopologyStreet): Street {
  const joined = street.type === 'Polygon' ? feature(topology, street) : feature(topology, street);
  return {
    type: 'Feature',
    properties: street.properties,
    geometry: inStandardDirection(joined.geometry),
  };
}

function mergeArcs(topology: StreetTopology): Polygonal {
  const merged = merge(topology, topology.objects.streets.geometries);
  const [only, ...others] = merged.coordinates;
  return inStandardDirection(only && others.length === 0 ? { type: 'Polygon', coordinates: only } : merged);
}

// a gap that reaches the outline is a slit in it, not a hole: the outline then meets itself at the slit's mouth
function findOutlineProblems(file: JsonFile<StreetTopology>, outline: Polygonal): Problem[] {
  const fault = ringFault(outline);
  return fault
    ? [file.broken(['objects', 'streets', 'geometries'], `in the outline of the district: ${fault}`)]
    : [];
}

function findTilingProblems(file: JsonFile<StreetTopology>, measured: MeasuredTiling): Problem[] {
  const problems: Problem[] = [];
  const streets = file.value.objects.streets.geometries;
  if (measured.overlapSquareMeters >= toleranceSquareMeters) {
    for (const { codes, squareMeters } of measured.overlaps) {
      const index = streets.findIndex((street) => street.properties.code === codes[1]);
      const reason = `streets ${codes.join(' and ')} overlap by ${squareMeters.toFixed(2)} m²`;
      problems.push(file.broken(streetPath(index), reason));
    }
  }
  if (measured.gapSquareMeters >= toleranceSquareMeters) {
    const at = measured.gapAt?.map((degree) => degree.toFixed(5)).join(', ');
    const reason = `${measured.gapSquareMeters.toFixed(2)} m² of the district are in no street, around [${at}]`;
    problems.push(file.broken(['objects', 'streets', 'geometries'], reason));
  }
  return problems;
}
