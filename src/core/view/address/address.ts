import { problem, type Problem } from '#core/problem.ts';
import { precisions, statementKinds, statuses } from '#core/report/catalogue.ts';
import { mostFilterCharacters, type Filters } from '#core/view/filters.ts';
import { aggregations, languages, modes, startView, type Language, type View } from '#core/view/view.ts';
import { decodeAreas, encodeAreas } from './area-part.ts';
import { decodeCamera, encodeCamera } from './camera-part.ts';
import { decodeChoropleth, encodeChoropleth } from './choropleth-part.ts';
import { asAddressText, readNumber } from './fields.ts';
import { decodeNear, encodeNear } from './near-part.ts';
import { decodeRange, encodeRange } from './range-part.ts';

/** What an address may refer to; anything else in it is broken. */
export interface Vocabulary {
  /** Latest first. */
  reports: readonly string[];
  streets: ReadonlySet<string>;
  projects: ReadonlySet<string>;
  /** In display order. */
  themes: readonly string[];
  periods: readonly string[];
  /** Ids of the street measures. */
  measures: ReadonlySet<string>;
}

export interface DecodedAddress {
  view: View;
  /** One for each value that could not be read and was left out. */
  notices: readonly Problem[];
}

/** Values of `illustrative`: shown; shown, and counted in figures that say so. */
const shownWord = '1';
const countedWord = 'counted';

/** The query string of a view, without `?`; what equals the start view is left out. */
export function encodeAddress(view: View): string {
  const { filters } = view;
  const values: Record<string, string | null> = {
    report: view.report,
    street: list(view.streets),
    project: view.project,
    // no theme at all is a choice too
    theme: view.themes === null ? null : view.themes.join(','),
    status: list(filters.statuses),
    kind: list(filters.kinds),
    period: list(filters.periods),
    precision: list(filters.precisions),
    in: list(filters.streets),
    measure: filters.measure && encodeRange(filters.measure),
    q: filters.text === '' ? null : filters.text,
    by: view.choropleth && encodeChoropleth(view.choropleth),
    area: view.areas.length === 0 ? null : encodeAreas(view.areas),
    near: view.near && encodeNear(view.near),
    swipe: view.swipe === null ? null : String(view.swipe),
    aggregate: view.aggregation,
    map: view.camera && encodeCamera(view.camera),
    illustrative: view.illustrative ? (view.illustrativeCounted ? countedWord : shownWord) : null,
    lang: view.language === startView.language ? null : view.language,
    mode: view.mode,
  };
  return Object.entries(values)
    .flatMap(([key, value]) => (value === null ? [] : [`${key}=${encodeReadably(value)}`]))
    .join('&');
}

/** Reads a query string (with or without `?`). Never throws: a broken value falls back with a notice. */
export function decodeAddress(address: string, vocabulary: Vocabulary): DecodedAddress {
  const values = new URLSearchParams(address);
  const notices: Problem[] = [];
  const broken = (key: string, value: string) => {
    notices.push(problem('address.broken-value', { key, value: value.slice(0, 60) }));
  };
  /** The value of a key, read; null and a notice where that fails. */
  const read = <Value>(key: string, decode: (text: string) => Value | null | undefined): Value | null => {
    const text = values.get(key);
    if (text === null) return null;
    const value = decode(text) ?? null;
    if (value === null) broken(key, text);
    return value;
  };
  /** A list of known ids; those that are not are left out. */
  const readList = <Id extends string>(key: string, known: (id: string) => id is Id): Id[] | null => {
    const text = values.get(key);
    if (text === null) return null;
    const ids = [...new Set(text.split(',').filter((id) => id !== ''))];
    ids.filter((id) => !known(id)).forEach((id) => broken(key, id));
    return ids.filter(known);
  };
  const oneOf = <Id extends string>(ids: readonly Id[]) => {
    const known = new Set<string>(ids);
    return (id: string): id is Id => known.has(id);
  };
  const inSet =
    (ids: ReadonlySet<string>) =>
    (id: string): id is string =>
      ids.has(id);
  /** A filter's choices, in their own order; all of them ask nothing. */
  const readChoices = <Id extends string>(key: string, ids: readonly Id[]): Id[] => {
    const chosen = new Set(readList(key, oneOf(ids)));
    return ids.filter((id) => chosen.has(id));
  };

  const report = read('report', (id) => vocabulary.reports.find((each) => each === id));
  const shown = readList('theme', oneOf(vocabulary.themes));
  // an address whose every theme is unknown must not hide the whole report
  const themes =
    shown !== null && (shown.length > 0 || values.get('theme') === '') ? inOrder(shown, vocabulary) : null;
  const filters: Filters = {
    statuses: readChoices('status', statuses),
    kinds: readChoices('kind', statementKinds),
    periods: readChoices('period', vocabulary.periods),
    precisions: readChoices('precision', precisions),
    streets: (readList('in', inSet(vocabulary.streets)) ?? []).toSorted(),
    measure: read('measure', decodeRange),
    text: asAddressText(values.get('q') ?? '', mostFilterCharacters),
  };
  const illustration = read('illustrative', (word) => [shownWord, countedWord].find((each) => each === word));
  const areas = decodeAreas(values.get('area') ?? '');
  if (values.has('area')) areas.broken.forEach((each) => broken('area', each));
  const view: View = {
    // the latest report needs no name
    report: report === vocabulary.reports[0] ? null : report,
    streets: readList('street', inSet(vocabulary.streets)) ?? [],
    project: read('project', (id) => (vocabulary.projects.has(id) ? id : null)),
    themes,
    filters,
    choropleth: read('by', (text) => decodeChoropleth(text, vocabulary.measures)),
    areas: areas.areas,
    near: read('near', decodeNear),
    swipe: read('swipe', readPercentage),
    aggregation: read('aggregate', (word) => aggregations.find((each) => each === word)),
    camera: read('map', decodeCamera),
    illustrative: illustration !== null,
    illustrativeCounted: illustration === countedWord,
    language: read('lang', (tongue) => languages.find((each) => each === tongue)) ?? startView.language,
    mode: read('mode', (word) => modes.find((each) => each === word)),
  };
  return { view, notices };
}

/** The report an address asks for, before it is known which there are. */
export function reportOfAddress(address: string): string | null {
  return new URLSearchParams(address).get('report');
}

/** The language an address asks for, before any data are there to check the rest of it. */
export function languageOfAddress(address: string): Language | null {
  const tongue = new URLSearchParams(address).get('lang');
  return languages.find((each) => each === tongue) ?? null;
}

function list(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : ids.join(',');
}

function inOrder(themes: readonly string[], vocabulary: Vocabulary): readonly string[] | null {
  const ordered = vocabulary.themes.filter((id) => themes.includes(id));
  return ordered.length === vocabulary.themes.length ? null : ordered;
}

function readPercentage(text: string): number | null {
  const value = readNumber(text);
  return value !== null && Number.isInteger(value) && value >= 0 && value <= 100 ? value : null;
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
