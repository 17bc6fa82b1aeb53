import { streetName } from '#i18n/language.svelte.ts';

/** A street's name where there is little room: in English without the word that all of them end in. */
export function shortStreetName(street: { name: string; nameEn: string }): string {
  return streetName(street).replace(/ Subdistrict$/, '');
}
