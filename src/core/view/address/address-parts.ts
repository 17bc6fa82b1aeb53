import { precisions, statementKinds, statuses } from '#core/report/catalogue.ts';
import { mostFilterCharacters } from '#core/view/filters.ts';
import { startView, type View } from '#core/view/view.ts';
import { encodeAreas } from './area-part.ts';
import { encodeCamera } from './camera-part.ts';
import { encodeChoropleth } from './choropleth-part.ts';
import { asAddressText, writeNumber } from './fields.ts';
import { encodeNear } from './near-part.ts';
import { encodeRange } from './range-part.ts';

/** The keys of an address, in the order in which they are written. */
export const addressParts = [
  'report',
  'street',
  'project',
  'theme',
  'status',
  'kind',
  'period',
  'precision',
  'in',
  'measure',
  'q',
  'by',
  'area',
  'near',
  'swipe',
  'aggregate',
  'map',
  'illustrative',
  'story',
  'scene',
  'present',
  'lang',
  'mode',
] as const;
export type AddressPart = (typeof addressParts)[number];

/** Values of `illustrative`: shown; shown, and counted in figures that say so. */
export const illustrativeWords = { shown: '1', counted: 'counted' } as const;

/** The value of every part, not yet escaped; null where the view is as the start view. */
export function partsOfView(view: View): Record<AddressPart, string | null> {
  const { filters } = view;
  const text = asAddressText(filters.text, mostFilterCharacters);
  const { shown, counted } = illustrativeWords;
  return {
    report: view.report,
    street: list(view.streets),
    project: view.project,
    // no theme at all is a choice too
    theme: view.themes === null ? null : view.themes.join(','),
    status: list(inOrderOf(statuses, filters.statuses)),
    kind: list(inOrderOf(statementKinds, filters.kinds)),
    period: list(filters.periods),
    precision: list(inOrderOf(precisions, filters.precisions)),
    in: list(filters.streets.toSorted()),
    measure: filters.measure && encodeRange(filters.measure),
    q: text === '' ? null : text,
    by: view.choropleth && encodeChoropleth(view.choropleth),
    area: view.areas.length === 0 ? null : encodeAreas(view.areas),
    near: view.near && encodeNear(view.near),
    swipe: view.swipe === null ? null : writeNumber(view.swipe, 0),
    aggregate: view.aggregation,
    map: view.camera && encodeCamera(view.camera),
    illustrative: view.illustrative ? (view.illustrativeCounted ? counted : shown) : null,
    story: view.story,
    scene: view.scene === null ? null : writeNumber(view.scene, 0),
    present: view.present ? '1' : null,
    lang: view.language === startView.language ? null : view.language,
    mode: view.mode,
  };
}

/** The parts in which two views differ. */
export function changedParts(before: View, after: View): AddressPart[] {
  const [old, now] = [partsOfView(before), partsOfView(after)];
  return addressParts.filter((part) => old[part] !== now[part]);
}

function list(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : ids.join(',');
}

/** What was chosen, in the order of what there is to choose from. */
function inOrderOf<Id extends string>(ids: readonly Id[], chosen: readonly Id[]): Id[] {
  return ids.filter((id) => chosen.includes(id));
}
