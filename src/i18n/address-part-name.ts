import type { AddressPart } from '#core/view/address/address-parts.ts';
import { m } from './paraglide/messages.js';

/** What a person calls a part of the address. */
export function addressPartName(part: AddressPart): string {
  switch (part) {
    case 'report':
      return m.address_part_report();
    case 'street':
      return m.address_part_street();
    case 'project':
      return m.address_part_project();
    case 'theme':
      return m.address_part_theme();
    case 'status':
      return m.address_part_status();
    case 'kind':
      return m.address_part_kind();
    case 'period':
      return m.address_part_period();
    case 'precision':
      return m.address_part_precision();
    case 'in':
      return m.address_part_in();
    case 'measure':
      return m.address_part_measure();
    case 'q':
      return m.address_part_q();
    case 'by':
      return m.address_part_by();
    case 'area':
      return m.address_part_area();
    case 'near':
      return m.address_part_near();
    case 'swipe':
      return m.address_part_swipe();
    case 'aggregate':
      return m.address_part_aggregate();
    case 'map':
      return m.address_part_map();
    case 'illustrative':
      return m.address_part_illustrative();
    case 'story':
      return m.address_part_story();
    case 'scene':
      return m.address_part_scene();
    case 'present':
      return m.address_part_present();
    case 'lang':
      return m.address_part_lang();
    case 'mode':
      return m.address_part_mode();
  }
}
