import type { Unit } from '#core/report/catalogue.ts';
import { currentLanguage, languageTag } from './language.svelte.ts';
import { m } from './paraglide/messages.js';

/** A plain number with at most so many decimals. */
export function formatNumber(value: number, decimals = 0): string {
  return new Intl.NumberFormat(languageTag(), { maximumFractionDigits: decimals }).format(value);
}

/** A number that always shows its decimals, so that a column of them lines up. */
export function formatFixed(value: number, decimals: number): string {
  return new Intl.NumberFormat(languageTag(), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** How much more or less something is: always with its decimals, with a sign unless it is nothing. */
export function formatSigned(value: number, decimals: number): string {
  return new Intl.NumberFormat(languageTag(), {
    signDisplay: 'exceptZero',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
    .format(value)
    .replace('-', '−');
}

/** Length in metres, or in kilometres from 1,000 m on. */
export function formatLength(meters: number): string {
  return meters >= 1000
    ? m.quantity_kilometers({ value: formatNumber(meters / 1000, 2) })
    : m.quantity_meters({ value: formatNumber(meters) });
}

/** Area in square metres, or in square kilometres from 100,000 m2 on. */
export function formatArea(squareMeters: number): string {
  return squareMeters >= 1e5
    ? m.quantity_square_kilometers({ value: formatNumber(squareMeters / 1e6, 2) })
    : m.quantity_square_meters({ value: formatNumber(squareMeters) });
}

/** A share from 0 to 1 as a percentage. */
export function formatShare(share: number, decimals = 0): string {
  return new Intl.NumberFormat(languageTag(), { style: 'percent', maximumFractionDigits: decimals }).format(
    share,
  );
}

/** A date from its ISO form. */
export function formatDate(iso: string): string {
  return new Intl.DateTimeFormat(languageTag(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}

/** A figure of a set in the unit of its reported one, without the unit. */
export function formatSetNumber(value: number, unit: Unit): string {
  return unit === 'm'
    ? formatNumber(value / 1000, 2)
    : unit === 'm2'
      ? formatLarge(value)
      : formatNumber(value);
}

/** A measure's value in words of its unit, rounded as little as the report rounds it. */
export function formatQuantity(value: number, unit: Unit): string {
  switch (unit) {
    case 'm':
      return formatLength(value);
    case 'm2':
      return formatFloorSpace(value);
    case 'CNY':
      return formatMoney(value);
    case 'percent':
      return formatShare(value / 100, 2);
    case 'percentage-point':
      return m.quantity_percentage_points({ value: formatNumber(value, 1) });
    case 'household':
      return m.quantity_households({ value: formatNumber(value) });
    case 'dwelling':
      return m.quantity_dwellings({ value: formatNumber(value) });
    case 'person':
      return m.quantity_persons({ value: formatNumber(value) });
    case 'count':
      return formatNumber(value);
  }
}

function formatFloorSpace(squareMeters: number): string {
  return m.quantity_square_meters({ value: formatLarge(squareMeters) });
}

function formatMoney(yuan: number): string {
  return currentLanguage() === 'zh'
    ? m.quantity_money({ value: formatLarge(yuan) })
    : m.quantity_money({ value: formatNumber(yuan / 1e6, 2) });
}

/** Grouped by ten thousands in Chinese, in full in English. */
function formatLarge(value: number): string {
  return currentLanguage() === 'zh'
    ? new Intl.NumberFormat(languageTag(), { notation: 'compact', maximumFractionDigits: 2 }).format(value)
    : formatNumber(value);
}
