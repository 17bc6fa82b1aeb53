import type { LocalText } from '#core/report/catalogue.ts';
import type { Language } from '#core/view/view.ts';
import { overwriteGetLocale } from './paraglide/runtime.js';

let language: Language = $state('zh');

// messages read the language through this, so that a template that shows one follows the switch
overwriteGetLocale(() => language);

export function currentLanguage(): Language {
  return language;
}

export function setLanguage(next: Language): void {
  language = next;
}

/** The wording in the current language. */
export function inLanguage(text: LocalText): string {
  return text[language];
}

/** A street's name in the current language. */
export function streetName(street: { name: string; nameEn: string }): string {
  return language === 'zh' ? street.name : street.nameEn;
}

/** Tag for Intl and for the document's `lang`. */
export function languageTag(): string {
  return language === 'zh' ? 'zh-CN' : 'en-GB';
}
