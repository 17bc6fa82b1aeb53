import type { LocalText } from '#core/report/catalogue.ts';
import type { Language } from '#core/view/view.ts';
import { overwriteGetLocale } from './paraglide/runtime.js';

let language: Language = $state('zh');
let spoken: Language | null = null;

// messages read the language through this, so that a template that shows one follows the switch
overwriteGetLocale(currentLanguage);

export function currentLanguage(): Language {
  return spoken ?? language;
}

export function setLanguage(next: Language): void {
  language = next;
}

/** Makes words in a language that need not be the one on screen; everything that speaks follows, until it is made. */
export function speakIn<Words>(other: Language, make: () => Words): Words {
  const before = spoken;
  spoken = other;
  try {
    return make();
  } finally {
    spoken = before;
  }
}

/** The wording in the current language. */
export function inLanguage(text: LocalText): string {
  return text[currentLanguage()];
}

/** A street's name in the current language. */
export function streetName(street: { name: string; nameEn: string }): string {
  return currentLanguage() === 'zh' ? street.name : street.nameEn;
}

/** Tag for Intl and for the document's `lang`. */
export function languageTag(): string {
  return currentLanguage() === 'zh' ? 'zh-CN' : 'en-GB';
}
