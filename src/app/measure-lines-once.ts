import { toColumns } from '#core/summary/append-geometry.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import { measureLinesApart } from '#workers/line-client.ts';

/** Measures the catalogue's line projects in each street in a worker, once: filters only choose among them. */
export async function measureLinesOnce(explorer: Explorer): Promise<void> {
  const { catalogue, streets, projectGeometries } = explorer.facts;
  const lines = catalogue.projects.flatMap(({ id }, row) => {
    const geometry = projectGeometries.get(id);
    return geometry?.type === 'LineString' || geometry?.type === 'MultiLineString' ? [{ geometry, row }] : [];
  });
  const parts = await measureLinesApart(
    toColumns(lines.map(({ geometry }) => geometry)),
    toColumns(streets.features.map(({ geometry }) => geometry)),
    streets.features.map(({ properties: { code, name } }) => ({ code, name })),
  );
  explorer.lines = { parts, rows: lines.map(({ row }) => row) };
}
