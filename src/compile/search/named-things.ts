import type { FeatureCollection, Geometry } from 'geojson';
import type { NamedEntry, PlaceEntry, RoadEntry, StationEntry } from '#core/search/search-entry.ts';
import type { Geodata } from '#compile/geodata/geodata.ts';
import { whereOf } from './where.ts';

/** An entry that has not been read aloud yet; of a union, each of its members. */
export type Unread<Entry> = Entry extends NamedEntry ? Omit<Entry, 'pinyin'> : never;

interface Names {
  name: string | null;
  nameEn: string | null;
}

/** Everything of one name in some layers. */
interface NamedThing {
  name: { zh: string; en: string | null };
  geometries: Geometry[];
}

/** The gazetteer's places, then parks and waters that it does not have. */
export function places({ places, layers }: Geodata, projectsByPlace: ReadonlyMap<string, string[]>) {
  const gazetteer = [...places.values()].flatMap(({ id, name, anchor, geometry }): Unread<PlaceEntry>[] => {
    const projects = projectsByPlace.get(id) ?? [];
    const where = anchor && geometry ? { lngLat: anchor, extent: whereOf([geometry]).extent } : null;
    // a place that is nowhere and has nothing on it leads nowhere
    if (where === null && projects.length === 0) return [];
    return [{ kind: 'place', id, name, source: 'gazetteer', where, projects }];
  });
  const known = new Set([...places.values()].map(({ name }) => name.zh));
  const ground = (source: 'green' | 'water', collections: FeatureCollection<Geometry, Names>[]) =>
    byName(collections)
      .filter(({ name }) => !known.has(name.zh))
      .map(({ name, geometries }): Unread<PlaceEntry> => ({
        kind: 'place',
        id: `${source}/${name.zh}`,
        name,
        source,
        where: whereOf(geometries),
        projects: [],
      }));
  return [
    ...gazetteer,
    ...ground('green', [layers.green]),
    ...ground('water', [layers.water, layers.waterways]),
  ];
}

export function roads({ layers }: Geodata): Unread<RoadEntry>[] {
  return byName([layers.roads]).map(({ name, geometries }) => ({
    kind: 'road',
    id: name.zh,
    name,
    where: whereOf(geometries),
  }));
}

export function stations({ layers }: Geodata): Unread<StationEntry>[] {
  return layers['metro-stations'].features.map(({ properties, geometry }) => ({
    kind: 'station',
    id: String(properties.osmNode),
    name: { zh: properties.name, en: properties.nameEn },
    where: whereOf([geometry]),
  }));
}

/** In the order of first mention; the English name is the first that one of them has. */
function byName(collections: readonly FeatureCollection<Geometry, Names>[]): NamedThing[] {
  const things = new Map<string, NamedThing>();
  for (const { properties, geometry } of collections.flatMap(({ features }) => features)) {
    const { name: zh, nameEn: en } = properties;
    if (zh === null) continue;
    const thing = things.get(zh);
    if (thing) {
      thing.geometries.push(geometry);
      thing.name.en ??= en;
    } else {
      things.set(zh, { name: { zh, en }, geometries: [geometry] });
    }
  }
  return [...things.values()];
}
