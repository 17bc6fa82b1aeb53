import type { Unit } from '#core/report/catalogue.ts';
import { currentLanguage } from './language.svelte.ts';
import { m } from './paraglide/messages.js';

/** The unit in which people type and read amounts, as against the base unit of a measure. */
export interface TypedUnit {
  name: string;
  /** So many base units make one: 1,000 metres a kilometre. */
  base: number;
}

export function typedUnit(unit: Unit): TypedUnit {
  const chinese = currentLanguage() === 'zh';
  switch (unit) {
    case 'm':
      return { name: m.unit_typed_length(), base: 1000 };
    case 'm2':
      return { name: m.unit_typed_area(), base: chinese ? 1e4 : 1 };
    case 'CNY':
      return { name: m.unit_typed_money(), base: chinese ? 1e8 : 1e6 };
    case 'count':
      return { name: m.unit_typed_count(), base: 1 };
    case 'household':
      return { name: m.unit_typed_household(), base: 1 };
    case 'dwelling':
      return { name: m.unit_typed_dwelling(), base: 1 };
    case 'person':
      return { name: m.unit_typed_person(), base: 1 };
    case 'percent':
      return { name: m.unit_typed_percent(), base: 1 };
    case 'percentage-point':
      return { name: m.unit_typed_percentage_point(), base: 1 };
  }
}

// an address holds no greater one
const mostInBase = 1e15;

/** What somebody typed, in base units; null where nothing was typed, NaN where it is no number of that kind. */
export function readTyped(text: string, { base }: TypedUnit): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
  if (plain === '') return null;
  if (!/^(\d+(\.\d*)?|\.\d+)$/.test(plain)) return NaN;
  const value = withoutNoise(Number(plain) * base);
  return value < mostInBase ? value : NaN;
}

/** A value in base units as it would be typed; empty for an open end. */
export function asTyped(value: number | null, { base }: TypedUnit): string {
  if (value === null) return '';
  // no exponent: one yuan is 0.00000001 hundred million
  return new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 17 }).format(
    withoutNoise(value / base),
  );
}

/** 1.11 hundred million is 111,000,000, not 111,000,000.00000001. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}
