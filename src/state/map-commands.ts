import type { Camera } from '#core/view/view.ts';

/** Something the map is asked to do once; not part of the view. */
export type MapCommand =
  | { kind: 'show-district' }
  | { kind: 'show-street'; code: string }
  | { kind: 'show-project'; id: string }
  /** West, south, east, north. */
  | { kind: 'show-extent'; extent: readonly [number, number, number, number] }
  /** An extent, facing north, seen from straight above. */
  | { kind: 'show-scene'; extent: readonly [number, number, number, number] }
  /** Everything that is chosen: streets, project, own areas, and what is looked at around a place. */
  | { kind: 'show-selection' }
  | { kind: 'zoom'; by: number }
  /** Degrees; 0 looks straight down. */
  | { kind: 'tilt'; pitch: number }
  | { kind: 'face-north' }
  | { kind: 'look-from'; camera: Camera };

type Listener = (command: MapCommand) => void;

/** Carries commands from panels to the map, so that neither knows the other. */
export class MapCommands {
  readonly #listeners = new Set<Listener>();
  /** A scene that was asked for before the map stood. */
  #waiting: MapCommand | null = null;

  send(command: MapCommand): void {
    if (this.#listeners.size === 0 && command.kind === 'show-scene') this.#waiting = command;
    for (const listener of this.#listeners) listener(command);
  }

  /** @returns a function that ends the listening */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (this.#waiting) listener(this.#waiting);
    this.#waiting = null;
    return () => this.#listeners.delete(listener);
  }
}
