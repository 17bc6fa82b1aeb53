import { languageOfAddress, modeOfAddress } from '#core/view/address/address.ts';
import { languages, modes, startView, type Language, type Mode } from '#core/view/view.ts';

/** A choice of how one reads: an address may say it, and the device remembers it. */
interface ReadingChoice<Choice extends string> {
  /** Its name in the device's storage; `index.html` reads that of the mode too. */
  key: string;
  choices: readonly Choice[];
  ofAddress: (address: string) => Choice | null;
}

const language: ReadingChoice<Language> = {
  key: 'language',
  choices: languages,
  ofAddress: languageOfAddress,
};
const mode: ReadingChoice<Mode> = { key: 'mode', choices: modes, ofAddress: modeOfAddress };

export function languageToStart(): Language {
  return choiceToStart(language) ?? startView.language;
}

export function rememberLanguage(chosen: Language): void {
  remember(language, chosen);
}

/** Light or dark to open with; null follows the device. */
export function modeToStart(): Mode | null {
  return choiceToStart(mode);
}

/** Null forgets what was chosen: the device decides. */
export function rememberMode(chosen: Mode | null): void {
  remember(mode, chosen);
}

/**
 * An address decides, by what it says and by what it leaves out, so that a shared one shows the same to everybody;
 * only a bare address asks what was chosen last on this device.
 */
function choiceToStart<Choice extends string>(choice: ReadingChoice<Choice>): Choice | null {
  return location.search === '' ? remembered(choice) : choice.ofAddress(location.search);
}

function remembered<Choice extends string>({ key, choices }: ReadingChoice<Choice>): Choice | null {
  try {
    return choices.find((each) => each === localStorage.getItem(key)) ?? null;
  } catch {
    return null;
  }
}

function remember<Choice extends string>({ key }: ReadingChoice<Choice>, chosen: Choice | null): void {
  try {
    if (chosen === null) localStorage.removeItem(key);
    else localStorage.setItem(key, chosen);
  } catch (refused) {
    // a browser may forbid storage; then the choice lasts as long as the page
    console.warn(`the choice of ${key} was not remembered`, refused);
  }
}
