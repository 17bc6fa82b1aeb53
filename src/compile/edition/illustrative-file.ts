import { toFlatGeobuf } from '#io/write-flatgeobuf.ts';
import type { Edition } from './compile-edition.ts';

const columns = ['illustrative', 'set', 'theme', 'street', 'quantity', 'unit'];

/** The illustrative things as FlatGeobuf; each says itself that it is illustrative, wherever the file goes. */
export function illustrativeFile({
  illustrative,
  catalogue,
}: Pick<Edition, 'illustrative' | 'catalogue'>): Uint8Array {
  const projects = new Map(catalogue.projects.map((project) => [project.id, project]));
  return toFlatGeobuf(
    {
      type: 'FeatureCollection',
      features: illustrative.map(({ set, street, quantity, geometry }) => {
        const project = projects.get(set);
        return {
          type: 'Feature',
          properties: {
            illustrative: true,
            set,
            theme: project?.theme ?? null,
            street,
            quantity,
            unit: project?.set?.unit ?? null,
          },
          geometry,
        };
      }),
    },
    columns,
  );
}
