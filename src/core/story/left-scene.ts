import { changedParts, type AddressPart } from '#core/view/address/address-parts.ts';
import type { View } from '#core/view/view.ts';
import { viewOfScene, type Scene } from './story.ts';

/** What of a view is no longer as the scene has it; empty while nobody has filtered, chosen or moved anything. */
export function leftSceneIn(scene: Pick<Scene, 'view'>, current: View): AddressPart[] {
  return changedParts(viewOfScene(scene, current), current);
}
