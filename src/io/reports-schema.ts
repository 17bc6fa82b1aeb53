import * as v from 'valibot';
import type { ListedReport } from '#core/report/listed-report.ts';
import { localText, text } from './catalogue-parts-schema.ts';

/** What `reports.json` must look like: at least one report, latest first. */
export const reportsSchema: v.GenericSchema<unknown, ListedReport[]> = v.pipe(
  v.array(
    v.object({
      id: text,
      title: text,
      translation: v.object({ title: text, issuer: text }),
      date: text,
      period: v.nullable(localText),
      folder: text,
    }),
  ),
  v.minLength(1),
);
