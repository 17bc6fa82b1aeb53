import { units } from '#core/report/catalogue.ts';
import type { MeasureRange } from '#core/view/filters.ts';
import { readNumber, writeNumber } from './fields.ts';

/** `unit:least..most`, an open end left empty. */
export function encodeRange({ unit, least, most }: MeasureRange): string {
  const end = (value: number | null) => (value === null ? '' : writeNumber(value, 9));
  return `${unit}:${end(least)}..${end(most)}`;
}

/** Null for what is not one, or holds nothing. */
export function decodeRange(text: string): MeasureRange | null {
  const [name, ends = '', ...surplus] = text.split(':');
  const unit = units.find((each) => each === name);
  const [leastText = '', mostText, ...more] = ends.split('..');
  if (unit === undefined || mostText === undefined || surplus.length + more.length > 0) return null;
  const least = leastText === '' ? null : readNumber(leastText);
  const most = mostText === '' ? null : readNumber(mostText);
  const unread = (least === null && leastText !== '') || (most === null && mostText !== '');
  if (unread || (least !== null && most !== null && least > most)) return null;
  return { unit, least, most };
}
