import * as v from 'valibot';

/** What the program reads of `datapackage.json`: whom to credit on every map and export. */
export const dataPackageSchema = v.object({
  sources: v.array(v.object({ title: v.string(), path: v.string() })),
});
