import { arcRings, arcUses } from './arc-use.ts';
import { streetPath, type StreetTopology } from './street-topology-schema.ts';

interface ArcFault {
  path: (string | number)[];
  reason: string;
}

/**
 * What stops the arcs from being one topology: a missing arc, a ring that does not close, an arc that no street
 * or more than two use, a border that both sides run the same way, a border stored twice.
 */
export function findArcFaults(topology: StreetTopology): ArcFault[] {
  return [...ringFaults(topology), ...useFaults(topology), ...repeatedSegments(topology)];
}

function ringFaults(topology: StreetTopology): ArcFault[] {
  const faults: ArcFault[] = [];
  for (const [index, street] of topology.objects.streets.geometries.entries()) {
    const path = [...streetPath(index), 'arcs'];
    for (const ring of arcRings(street)) {
      const ends = ring.map((arc) => arcEnds(topology, arc));
      for (const [at, end] of ends.entries()) {
        const next = ends[(at + 1) % ends.length];
        if (!end) {
          faults.push({ path, reason: `there is no arc ${ring[at]}` });
        } else if (next && end.to !== next.from) {
          const following = ring[(at + 1) % ring.length];
          const reason = `arc ${ring[at]} ends at [${end.to}], but arc ${following} begins at [${next.from}]`;
          faults.push({ path, reason });
        }
      }
    }
  }
  return faults;
}

function arcEnds(topology: StreetTopology, arc: number): { from: string; to: string } | null {
  const positions = topology.arcs[arc < 0 ? ~arc : arc];
  const first = positions?.at(0)?.join(', ');
  const last = positions?.at(-1)?.join(', ');
  if (first === undefined || last === undefined) return null;
  return arc < 0 ? { from: last, to: first } : { from: first, to: last };
}

function useFaults(topology: StreetTopology): ArcFault[] {
  const faults: ArcFault[] = [];
  for (const [arc, uses] of arcUses(topology).entries()) {
    const path = ['arcs', arc];
    const codes = uses.map((use) => use.code).join(', ');
    const [one, other] = uses;
    if (!one) faults.push({ path, reason: `arc ${arc} bounds no street` });
    else if (uses.length > 2)
      faults.push({ path, reason: `arc ${arc} bounds more than two streets: ${codes}` });
    else if (other && one.street === other.street) {
      faults.push({ path, reason: `arc ${arc} is used twice by street ${one.code}` });
    } else if (other && one.backwards === other.backwards) {
      faults.push({
        path,
        reason: `arc ${arc} runs the same way round in ${codes}; one side must be ~${arc}`,
      });
    }
  }
  return faults;
}

function repeatedSegments(topology: StreetTopology): ArcFault[] {
  const faults: ArcFault[] = [];
  const owner = new Map<string, number>();
  for (const [arc, positions] of topology.arcs.entries()) {
    for (const [at, position] of positions.slice(1).entries()) {
      const ends = [positions[at]?.join(), position.join()].sort();
      const key = ends.join(' ');
      const earlier = owner.get(key);
      if (earlier !== undefined) {
        const reason = `the border from [${ends[0]}] to [${ends[1]}] stands in arc ${earlier} and in arc ${arc}`;
        faults.push({ path: ['arcs', arc, at], reason });
      }
      owner.set(key, arc);
    }
  }
  return faults;
}
