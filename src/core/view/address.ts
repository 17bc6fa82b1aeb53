import { problem, type Problem } from '#core/problem.ts';
import { languages, startView, type Camera, type Language, type View } from './view.ts';

/** What an address may refer to; anything else in it is broken. */
export interface Vocabulary {
  /** Latest first. */
  reports: readonly string[];
  streets: ReadonlySet<string>;
  projects: ReadonlySet<string>;
  /** In display order. */
  themes: readonly string[];
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
  const parts: [string, string][] = [];
  if (view.report !== null) parts.push(['report', view.report]);
  if (view.streets.length > 0) parts.push(['street', view.streets.join(',')]);
  if (view.project !== null) parts.push(['project', view.project]);
  if (view.themes !== null) parts.push(['theme', view.themes.join(',')]);
  if (view.camera !== null) parts.push(['map', encodeCamera(view.camera)]);
  if (view.illustrative) parts.push(['illustrative', view.illustrativeCounted ? countedWord : shownWord]);
  if (view.language !== startView.language) parts.push(['lang', view.language]);
  return parts.map(([key, value]) => `${key}=${encodeReadably(value)}`).join('&');
}

/** Reads a query string (with or without `?`). Never throws: a broken value falls back with a notice. */
export function decodeAddress(address: string, vocabulary: Vocabulary): DecodedAddress {
  const values = new URLSearchParams(address);
  const notices: Problem[] = [];
  const broken = (key: string, value: string) => {
    notices.push(problem('address.broken-value', { key, value: value.slice(0, 60) }));
  };
  const list = (key: string, known: (id: string) => boolean) => {
    const value = values.get(key);
    if (value === null) return null;
    const ids = [...new Set(value.split(',').filter((id) => id !== ''))];
    ids.filter((id) => !known(id)).forEach((id) => broken(key, id));
    return ids.filter(known);
  };

  const edition = values.get('report');
  const known = edition !== null && vocabulary.reports.includes(edition);
  if (edition !== null && !known) broken('report', edition);
  // the latest report needs no name
  const report = known && edition !== vocabulary.reports[0] ? edition : null;

  const streets = list('street', (code) => vocabulary.streets.has(code)) ?? [];
  const shown = list('theme', (id) => vocabulary.themes.includes(id));
  // an address whose every theme is unknown must not hide the whole report
  const themes =
    shown !== null && (shown.length > 0 || values.get('theme') === '') ? inOrder(shown, vocabulary) : null;

  const asked = values.get('project');
  const project = asked !== null && vocabulary.projects.has(asked) ? asked : null;
  if (asked !== null && project === null) broken('project', asked);

  const position = values.get('map');
  const camera = position === null ? null : decodeCamera(position);
  if (position !== null && camera === null) broken('map', position);

  const illustration = values.get('illustrative');
  const illustrative = illustration === shownWord || illustration === countedWord;
  if (illustration !== null && !illustrative) broken('illustrative', illustration);

  const tongue = values.get('lang');
  const language = languages.find((each) => each === tongue) ?? startView.language;
  if (tongue !== null && tongue !== language) broken('lang', tongue);

  return {
    view: {
      report,
      streets,
      project,
      themes,
      camera,
      illustrative,
      illustrativeCounted: illustration === countedWord,
      language,
    },
    notices,
  };
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

function inOrder(themes: readonly string[], vocabulary: Vocabulary): readonly string[] | null {
  const ordered = vocabulary.themes.filter((id) => themes.includes(id));
  return ordered.length === vocabulary.themes.length ? null : ordered;
}

/** Rounded before it is judged, so that a camera of this address gives this address again. */
function encodeCamera({ center: [lng, lat], zoom, bearing, pitch }: Camera): string {
  const parts = [fixed(zoom, 2), fixed(lat, 5), fixed(lng, 5)];
  const turn = [fixed(bearing, 1), fixed(pitch, 1)];
  return [...parts, ...(turn.some((part) => Number(part) !== 0) ? turn : [])].join('/');
}

/** A number with so many decimals, and no sign before a zero. */
function fixed(value: number, decimals: number): string {
  return value.toFixed(decimals).replace(/^-(?=[0.]+$)/, '');
}

function decodeCamera(text: string): Camera | null {
  const parts = text.split('/');
  if (parts.length !== 3 && parts.length !== 5) return null;
  if (parts.some((part) => !/^-?\d+(\.\d+)?$/.test(part))) return null;
  const [zoom = 0, lat = 0, lng = 0, bearing = 0, pitch = 0] = parts.map(Number);
  const inside = zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
  const turned = Math.abs(bearing) <= 360 && pitch >= 0 && pitch <= 85;
  return inside && turned ? { center: [lng, lat], zoom, bearing, pitch } : null;
}

/** Commas, slashes and Chinese characters stay readable; what would break a query string is escaped. */
function encodeReadably(value: string): string {
  // half a surrogate pair has no place in an address: encodeURIComponent would throw
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replace(/(?:%[89A-F][0-9A-F])+/g, (bytes) => decodeURIComponent(bytes));
}
