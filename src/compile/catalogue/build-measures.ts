import type { Problem } from '#core/problem.ts';
import type { Measure } from '#core/report/catalogue.ts';
import { findPassages } from '#core/report/passages.ts';
import { readQuantity, sameValue } from '#core/report/quantity.ts';
import type { Blame } from './draft.ts';
import type { MeasureRecord } from './edition-schema.ts';

/** Finds each measure in the quote that starts at `start`, and holds its value and unit against the printed words. */
export function buildMeasures(
  quote: string,
  start: number,
  records: readonly MeasureRecord[],
  blame: Blame,
  problems: Problem[],
): Measure[] {
  return records.flatMap((record, index) => {
    const reason = disagreement(record);
    if (reason !== null) problems.push(blame(['measures', index, reason.at], reason.words));
    const places = findPassages(quote, record.text);
    const place = places[(record.occurrence ?? 1) - 1];
    if (!place) {
      problems.push(
        blame(
          ['measures', index, 'text'],
          `“${record.text}” does not stand in the quote: copy it as printed`,
        ),
      );
      return [];
    }
    if (places.length > 1 && record.occurrence === undefined) {
      problems.push(
        blame(
          ['measures', index, 'text'],
          `“${record.text}” stands ${places.length} times in the quote: say which with occurrence:`,
        ),
      );
    }
    const { id, name, value, unit, bound, of } = record;
    return [
      {
        id,
        name,
        value,
        unit,
        text: quote.slice(place.start, place.end),
        start: start + place.start,
        end: start + place.end,
        ...(bound === undefined ? {} : { bound }),
        ...(of === undefined ? {} : { of }),
      },
    ];
  });
}

function disagreement(record: MeasureRecord): { at: 'text' | 'unit' | 'value'; words: string } | null {
  const printed = readQuantity(record.text);
  if (!printed) {
    return {
      at: 'text',
      words: `“${record.text}” is no number with a known unit: write the figure as printed`,
    };
  }
  if (printed.units.length > 0 && !printed.units.includes(record.unit)) {
    return {
      at: 'unit',
      words: `“${record.text}” is printed in ${printed.units.join(' or ')}, not ${record.unit}`,
    };
  }
  if (!sameValue(printed.value, record.value)) {
    return { at: 'value', words: `“${record.text}” is ${printed.value} in base units, not ${record.value}` };
  }
  return null;
}
