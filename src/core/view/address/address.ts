import { mostAreas, type DrawnArea } from '#core/area/drawn-area.ts';
import { problem, type Problem } from '#core/problem.ts';
import { precisions, statementKinds, statuses } from '#core/report/catalogue.ts';
import { mostFilterCharacters } from '#core/view/filters.ts';
import { isStoryName } from '#core/story/story-name.ts';
import {
  aggregations,
  languages,
  modes,
  mostComparedStreets,
  startView,
  type Language,
  type Mode,
  type View,
} from '#core/view/view.ts';
import { addressParts, illustrativeWords, partsOfView } from './address-parts.ts';
import { AddressReading, oneOf } from './address-reading.ts';
import { decodeAreas, type BufferCores } from './area-part.ts';
import { decodeCamera } from './camera-part.ts';
import { decodeChoropleth } from './choropleth-part.ts';
import { asAddressText, readNumber } from './fields.ts';
import { decodeNear } from './near-part.ts';
import { decodeRange } from './range-part.ts';

/** What an address may refer to; anything else in it is broken. */
export interface Vocabulary extends BufferCores {
  /** Latest first. */
  reports: readonly string[];
  streets: ReadonlySet<string>;
  /** In display order. */
  themes: readonly string[];
  periods: readonly string[];
  /** Ids of the street measures. */
  measures: ReadonlySet<string>;
}

export interface DecodedAddress {
  view: View;
  /** What could not be read and was left out: at most two for each part, in the order of the parts. */
  notices: readonly Problem[];
}

/** A longer address may be cut off on its way: by mail, chat and spreadsheets. */
export const mostAddressCharacters = 8000;

/** The query string of a view, without `?`; what equals the start view is left out. */
export function encodeAddress(view: View): string {
  const values = partsOfView(view);
  return addressParts
    .flatMap((part) => {
      const value = values[part];
      return value === null ? [] : [`${part}=${encodeReadably(value)}`];
    })
    .join('&');
}

/** Reads a query string (with or without `?`). Never throws: a broken part falls back with a notice, the rest holds. */
export function decodeAddress(address: string, vocabulary: Vocabulary): DecodedAddress {
  const reading = new AddressReading(address);
  const illustration = reading.read('illustrative', oneOf(Object.values(illustrativeWords)));
  const streets = reading.readList('street', oneOf([...vocabulary.streets]));
  reading.limit('street', streets.length, mostComparedStreets);
  const view: View = {
    report: readReport(reading, vocabulary),
    streets: streets.slice(0, mostComparedStreets),
    project: reading.read('project', oneOf([...vocabulary.projects])),
    themes: readThemes(reading, vocabulary),
    filters: {
      statuses: reading.readChoices('status', statuses),
      kinds: reading.readChoices('kind', statementKinds),
      periods: reading.readChoices('period', vocabulary.periods),
      precisions: reading.readChoices('precision', precisions),
      streets: reading.readList('in', oneOf([...vocabulary.streets])).toSorted(),
      measure: reading.read('measure', decodeRange),
      text: readText(reading),
    },
    choropleth: reading.read('by', (text) => decodeChoropleth(text, vocabulary.measures)),
    areas: readAreas(reading, vocabulary),
    near: reading.read('near', decodeNear),
    swipe: reading.read('swipe', readPercentage),
    aggregation: reading.read('aggregate', oneOf(aggregations)),
    camera: reading.read('map', decodeCamera),
    illustrative: illustration !== null,
    illustrativeCounted: illustration === illustrativeWords.counted,
    story: reading.read('story', (text) => (isStoryName(text) ? text : null)),
    scene: reading.read('scene', readSceneNumber),
    present: reading.read('present', oneOf(['1'])) !== null,
    language: reading.read('lang', oneOf(languages)) ?? startView.language,
    mode: reading.read('mode', oneOf(modes)),
  };
  return { view, notices: reading.notices() };
}

/** The report an address asks for, before it is known which there are. */
export function reportOfAddress(address: string): string | null {
  return new URLSearchParams(address).get('report');
}

/** The language an address asks for, before any data are there to check the rest of it. */
export function languageOfAddress(address: string): Language | null {
  return oneOf(languages)(new URLSearchParams(address).get('lang') ?? '');
}

/** Light or dark as an address asks for it, before any data are there. */
export function modeOfAddress(address: string): Mode | null {
  return oneOf(modes)(new URLSearchParams(address).get('mode') ?? '');
}

function readReport(reading: AddressReading, { reports }: Vocabulary): string | null {
  const report = reading.read('report', oneOf(reports));
  // the latest report needs no name
  return report === reports[0] ? null : report;
}

function readThemes(reading: AddressReading, { themes }: Vocabulary): readonly string[] | null {
  const shown = reading.readChoices('theme', themes);
  // no theme at all is a choice, but an address whose every theme is unknown must not hide the whole report
  if (shown.length === 0) return reading.text('theme') === '' ? [] : null;
  return shown.length === themes.length ? null : shown;
}

function readText(reading: AddressReading): string {
  const said = reading.text('q') ?? '';
  const text = asAddressText(said, mostFilterCharacters);
  if ([...said.trim()].length > mostFilterCharacters) {
    reading.notice('q', problem('address.text-cut', { part: 'q', most: mostFilterCharacters }));
  }
  return text;
}

function readAreas(reading: AddressReading, vocabulary: Vocabulary): readonly DrawnArea[] {
  const text = reading.text('area');
  if (text === null) return [];
  const { areas, broken } = decodeAreas(text, vocabulary);
  broken.forEach((each) => reading.reject('area', each));
  reading.limit('area', areas.length, mostAreas);
  return areas.slice(0, mostAreas);
}

function readPercentage(text: string): number | null {
  const value = readNumber(text);
  return value !== null && Number.isInteger(value) && value >= 0 && value <= 100 ? value : null;
}

/** Whether the story has so many is asked when it is there. */
function readSceneNumber(text: string): number | null {
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
}

/** Commas, colons, slashes and Chinese characters stay readable; what would break a query string is escaped. */
function encodeReadably(value: string): string {
  // half a surrogate pair has no place in an address: encodeURIComponent would throw
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')
    .replaceAll('%3B', ';')
    .replace(/(?:%[89A-F][0-9A-F])+/g, (bytes) => decodeURIComponent(bytes));
}
