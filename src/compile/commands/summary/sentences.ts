import type { Problem } from '#core/problem.ts';
import type { InputNoteKey, InputProblemKey } from '#io/input-problem.ts';

type CommandKey =
  | 'data.not-compiled'
  | 'option.invalid'
  | 'option.unknown-crs'
  | 'option.unknown-format'
  | 'option.crs-without-data'
  | 'option.unknown-street'
  | 'option.ambiguous-street';

/** English of the problems the command can meet; `{name}` stands for a parameter. */
const sentences: Readonly<Record<InputProblemKey | InputNoteKey | CommandKey, string>> = {
  'input.file-missing': 'there is no such file',
  'input.file-unreadable': 'the file cannot be read: {reason}',
  'input.unknown-format': 'the ending of the name tells no known format; known are {known}',
  'input.empty-file': 'the file is empty',
  'input.not-utf8': 'the text is not UTF-8',
  'input.not-json': 'not JSON: {reason}',
  'input.not-geojson':
    'JSON but not GeoJSON: expected a FeatureCollection, a Feature or a geometry, found {type}',
  'input.not-feature': 'expected a Feature, found {type}',
  'input.unknown-geometry': 'geometry of unknown type {type}',
  'input.geometry-collection': 'a GeometryCollection is not supported; split it into features',
  'input.coordinates-not-array': 'coordinates are not nested as the geometry type demands',
  'input.coordinate-not-number': 'a coordinate is not a number: {value}',
  'input.coordinate-not-finite': 'a coordinate is not finite: {value}',
  'input.coordinates-swapped':
    'latitude {lat} is beyond 90 degrees; longitude and latitude look swapped (found {lng}, {lat})',
  'input.latitude-out-of-range': 'latitude {lat} is beyond 90 degrees (longitude {lng})',
  'input.longitude-out-of-range': 'longitude {lng} is beyond 180 degrees (latitude {lat})',
  'input.line-too-short': 'a line needs 2 positions or more, found {positions}',
  'input.ring-too-short': 'a ring needs 4 positions or more, found {positions}',
  'input.ring-not-closed': 'a ring is not closed: it begins at {lng}, {lat} and ends elsewhere',
  'input.ring-without-area': 'a ring encloses no area (at {lng}, {lat})',
  'input.polygon-self-crossing': 'the polygon crosses itself or runs along itself at {lng}, {lat}',
  'input.hole-outside-polygon': 'a hole lies outside its polygon or in another hole (at {lng}, {lat})',
  'input.crs-unsupported': 'coordinate system {crs} is not supported; convert to WGS-84',
  'input.csv-damaged': 'the CSV is damaged: {reason}',
  'input.csv-without-coordinates': 'no columns for longitude and latitude; found: {columns}',
  'input.csv-half-position': 'one of longitude and latitude is blank (the other is {value})',
  'input.not-flatgeobuf': 'not a FlatGeobuf file',
  'input.flatgeobuf-version': 'FlatGeobuf version {version} is not supported, only 3',
  'input.flatgeobuf-damaged': 'the FlatGeobuf is damaged: {reason}',
  'input.no-streets': 'there are no streets in the file',
  'input.street-not-polygon': 'a street must be a polygon',
  'input.street-without-code': 'a street needs the property code or name',
  'input.street-twice': '{property} {value} stands twice, first in record {first}',
  'input.no-records': 'the file has no records',
  'input.records-without-place': '{count} without a place (null or blank geometry), not counted',
  'input.lines-without-length': '{count} lines without length, not counted',
  'input.decoded-as-gb18030': 'the text is not UTF-8; read as GB18030',
  'data.not-compiled': 'the built-in data are not compiled; run: npm run data',
  'option.invalid': '{reason} (see --help)',
  'option.unknown-crs': 'unknown --crs {value}; known are {known}',
  'option.unknown-format': 'unknown --format {value}; known are {known}',
  'option.crs-without-data': '--crs {crs} needs --data: the built-in projects are in WGS-84',
  'option.unknown-street': 'unknown --street {value}; known are {known}',
  'option.ambiguous-street': '--street {value} is the code of one street and the name of another',
};

/** One line: file, record and what is the matter. A key without a sentence is shown as it is. */
export function sentence({ key, params }: Problem): string {
  const template = Object.entries(sentences).find(([known]) => known === key)?.[1] ?? key;
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '?'));
  const record = params.record === undefined ? '' : `record ${params.record}: `;
  const file = params.file === undefined ? '' : `${params.file}: `;
  return `${file}${record}${text}`.replace(/[\r\n]+/g, ' ');
}
