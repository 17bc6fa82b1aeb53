import { languageOfAddress } from '#core/view/address/address.ts';
import { languages, startView, type Language } from '#core/view/view.ts';

const key = 'language';

/**
 * The language to open with. An address says it (none in it: Chinese), so that a shared one shows the same to
 * everybody; only a bare address asks what was chosen last on this device.
 */
export function languageToStart(): Language {
  const bare = location.search === '';
  return languageOfAddress(location.search) ?? (bare ? remembered() : undefined) ?? startView.language;
}

/** Keeps the choice for the next visit. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch (refused) {
    // a browser may forbid storage; then the choice lasts as long as the page
    console.warn('the language was not remembered', refused);
  }
}

function remembered(): Language | undefined {
  try {
    return languages.find((each) => each === localStorage.getItem(key));
  } catch {
    return undefined;
  }
}
