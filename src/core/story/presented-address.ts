import {
  decodeAddress,
  encodeAddress,
  type DecodedAddress,
  type Vocabulary,
} from '#core/view/address/address.ts';
import { addressParts, partsOfView, type AddressPart } from '#core/view/address/address-parts.ts';
import { startView, type View } from '#core/view/view.ts';
import { leftSceneIn } from './left-scene.ts';
import { clampScene } from './steps.ts';
import { viewOfScene, type Scene, type Story } from './story.ts';

/** Parts that say which scene it is and how one reads; the others are what a scene shows. */
const namingParts: readonly AddressPart[] = ['report', 'story', 'scene', 'present', 'lang', 'mode'];

/** The scene that a view is of; null without a story. */
function sceneOfView(view: Pick<View, 'scene'>, story: Story | null): Scene | null {
  return story?.scenes[clampScene(story, (view.scene ?? 1) - 1)] ?? null;
}

/**
 * The query string of a view. A scene that stands as it was prepared is named by its number alone; one that was left
 * is written out.
 * @param themes all there are: a scene that was left for the bare map lists them, or it would read as not left
 */
export function encodePresented(view: View, story: Story | null, themes: readonly string[]): string {
  const scene = view.present ? sceneOfView(view, story) : null;
  if (!scene) return encodeAddress(view);
  if (leftSceneIn(scene, view).length === 0) return encodeAddress(viewOfScene({ view: startView }, view));
  const address = encodeAddress(view);
  return isBare(partsOfView(view)) ? `theme=${themes.join(',')}&${address}` : address;
}

/** Whether an address names a scene and says nothing of what it shows: then it stands as it was prepared. */
export function isBareScene(address: string, { present, scene }: Pick<View, 'present' | 'scene'>): boolean {
  const said = new URLSearchParams(address);
  const parts = Object.fromEntries(addressParts.map((part) => [part, said.get(part)]));
  return (present || scene !== null) && isBare(parts);
}

/** Reads an address; where it names a scene alone, the view is the scene's. */
export function decodePresented(
  address: string,
  vocabulary: Vocabulary,
  story: Story | null,
): DecodedAddress {
  const { view, notices } = decodeAddress(address, vocabulary);
  // a story that is not the report's comes later
  const scene = view.story === null ? sceneOfView(view, story) : null;
  const shown = scene && isBareScene(address, view) ? viewOfScene(scene, view) : view;
  // without a presentation a scene's number only says where to begin
  const kept = shown.present ? shown : { ...shown, scene: null, story: null };
  return { view: kept, notices };
}

function isBare(parts: Partial<Record<AddressPart, string | null>>): boolean {
  return addressParts.every((part) => namingParts.includes(part) || (parts[part] ?? null) === null);
}
