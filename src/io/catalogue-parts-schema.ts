import * as v from 'valibot';
import { bounds, units } from '#core/report/catalogue.ts';

export const text = v.string();
export const localText = v.object({ zh: text, en: text });
export const ids = v.array(text);
export const unit = v.picklist(units);

export const measure = v.object({
  id: text,
  name: localText,
  value: v.number(),
  unit,
  text,
  start: v.number(),
  end: v.number(),
  bound: v.exactOptional(v.picklist(bounds)),
  of: v.exactOptional(text),
});
