import type { PlacedProject } from '#core/place/apply-local-places.ts';
import type { PlacedPart } from '#core/place/placed-part.ts';
import type { ExportTable } from './export-table.ts';
import type { ExportWords } from './export-words.ts';
import { makeTable, type ColumnOf } from './make-table.ts';
import { positionOf, streetsInWords, type NamedStreet } from './place-words.ts';

interface PlaceHere {
  project: PlacedProject;
  part: PlacedPart;
}

/** A row per place that this device gave, each marked as not the report's. */
export function placeTable(
  shown: readonly PlacedProject[],
  rows: readonly NamedStreet[],
  words: ExportWords,
): ExportTable {
  const places = shown.flatMap((project) =>
    project.locatedHere.map((part): PlaceHere => ({ project, part })),
  );
  const columns: ColumnOf<PlaceHere>[] = [
    { id: 'id', value: ({ part }) => part.place.id },
    { id: 'project', value: ({ project }) => project.name[words.language] },
    { id: 'count', type: 'number', value: ({ part }) => part.place.count },
    {
      id: 'unit',
      value: ({ project: { set } }) => set?.noun[words.language] ?? null,
    },
    { id: 'precision', value: ({ part }) => words.precision(part.place.precision) },
    {
      id: 'radius',
      type: 'number',
      value: ({ part: { place } }) => (place.precision === 'street' ? null : place.radiusMeters),
    },
    { id: 'streets', value: ({ part }) => streetsInWords(part.streets, words, rows) },
    {
      id: 'longitude',
      type: 'number',
      decimals: 5,
      value: ({ part }) => positionOf({ ...part, precision: part.place.precision })?.[0] ?? null,
    },
    {
      id: 'latitude',
      type: 'number',
      decimals: 5,
      value: ({ part }) => positionOf({ ...part, precision: part.place.precision })?.[1] ?? null,
    },
    { id: 'note', value: ({ part }) => part.place.note },
    { id: 'created', type: 'date', value: ({ part }) => part.place.createdAt.slice(0, 10) },
    { id: 'origin', value: () => words.origin('located-here') },
  ];
  return makeTable('places', places, columns, words);
}
