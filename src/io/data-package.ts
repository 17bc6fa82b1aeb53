import * as v from 'valibot';

/** What the program reads of `datapackage.json`: whom to credit on every map and export, and which files there are. */
export const dataPackageSchema = v.object({
  resources: v.array(v.object({ path: v.string() })),
  sources: v.array(v.object({ title: v.string(), path: v.string() })),
});
