import type { StreetTopology, TopologyStreet } from './street-topology-schema.ts';

/** One appearance of an arc in the outline of a street. */
export interface ArcUse {
  /** Position of the street in the file. */
  street: number;
  code: string;
  backwards: boolean;
}

/** The rings of a street as lists of arc numbers, `~n` being arc `n` run backwards. */
export function arcRings(street: TopologyStreet): number[][] {
  return street.type === 'Polygon' ? street.arcs : street.arcs.flat();
}

/** For each arc, where it is used; arcs that do not exist are left out. */
export function arcUses(topology: StreetTopology): ArcUse[][] {
  const uses: ArcUse[][] = topology.arcs.map(() => []);
  for (const [index, street] of topology.objects.streets.geometries.entries()) {
    for (const arc of arcRings(street).flat()) {
      const backwards = arc < 0;
      uses[backwards ? ~arc : arc]?.push({ street: index, code: street.properties.code, backwards });
    }
  }
  return uses;
}

/** Pairs of streets that share an arc, lower code first, sorted. */
export function neighbourPairs(topology: StreetTopology): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const [one, other] of arcUses(topology)) {
    if (!one || !other) continue;
    const pair: [string, string] = one.code < other.code ? [one.code, other.code] : [other.code, one.code];
    pairs.set(pair.join(' '), pair);
  }
  return [...pairs].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, pair]) => pair);
}
