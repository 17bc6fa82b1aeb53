import { toColumns } from '#core/summary/append-geometry.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import { createSummaryClient, type SummaryClient } from '#workers/summary-client.ts';
import { SUPERSEDED } from '#workers/latest-only.ts';

const clients = new WeakMap<Explorer, SummaryClient>();

/** Measures the shown line projects per street in the worker and hands the lengths to the explorer. */
export function measureShownLines(explorer: Explorer): void {
  const { streets, projectGeometries } = explorer.facts;
  const lines = explorer.shownProjects.flatMap(({ id }) => {
    const geometry = projectGeometries.get(id);
    return geometry?.type === 'LineString' || geometry?.type === 'MultiLineString' ? [geometry] : [];
  });
  let client = clients.get(explorer);
  if (!client) {
    client = createSummaryClient(
      toColumns(streets.features.map(({ geometry }) => geometry)),
      streets.features.map(({ properties: { code, name } }) => ({ code, name })),
    );
    clients.set(explorer, client);
  }
  void client.summarise([toColumns(lines)], { handOver: true }).then((summary) => {
    if (summary === SUPERSEDED) return;
    explorer.projectLengthMeters = new Map(
      summary.streets.map(({ code, lengthMeters }) => [code, lengthMeters]),
    );
  });
}
