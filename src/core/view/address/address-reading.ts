import { problem, type Problem } from '#core/problem.ts';
import { addressParts, type AddressPart } from './address-parts.ts';

const mostShownCharacters = 40;

/** A query string that is read part by part, with what of it could not be understood. */
export class AddressReading {
  readonly #values: URLSearchParams;
  readonly #rejected = new Map<AddressPart, string[]>();
  readonly #notices: { part: AddressPart; notice: Problem }[] = [];

  constructor(address: string) {
    this.#values = new URLSearchParams(address);
    for (const part of addressParts) {
      if (this.#values.getAll(part).length > 1) this.notice(part, problem('address.repeated', { part }));
    }
  }

  /** What a part says; null where it is not there. */
  text(part: AddressPart): string | null {
    return this.#values.get(part);
  }

  /** A part, understood; null where it is not there or not understood. */
  read<Value>(part: AddressPart, decode: (text: string) => Value | null): Value | null {
    const text = this.text(part);
    if (text === null) return null;
    const value = decode(text);
    if (value === null) this.reject(part, text);
    return value;
  }

  /** A list of known ids, each once; those that are not known are left out. */
  readList<Id extends string>(part: AddressPart, known: (id: string) => Id | null): Id[] {
    const ids = new Set((this.text(part) ?? '').split(',').filter((id) => id !== ''));
    return [...ids].flatMap((id) => {
      const found = known(id);
      if (found === null) this.reject(part, id);
      return found === null ? [] : [found];
    });
  }

  /** A list of known ids in the order of what there is to choose from. */
  readChoices<Id extends string>(part: AddressPart, ids: readonly Id[]): Id[] {
    const chosen = new Set(this.readList(part, oneOf(ids)));
    return ids.filter((id) => chosen.has(id));
  }

  /** Leaves out what cannot be understood; all of a part is told as one. */
  reject(part: AddressPart, text: string): void {
    const known = this.#rejected.get(part);
    if (known) known.push(text);
    else this.#rejected.set(part, [text]);
  }

  /** Tells that a part holds more than is taken of it. */
  limit(part: AddressPart, count: number, most: number): void {
    if (count > most) this.notice(part, problem('address.too-many', { part, most }));
  }

  notice(part: AddressPart, notice: Problem): void {
    this.#notices.push({ part, notice });
  }

  /** In the order of the parts; few, however much of the address is broken. */
  notices(): Problem[] {
    return addressParts.flatMap((part) => {
      const told = this.#notices.filter((each) => each.part === part).map(({ notice }) => notice);
      const [first, ...others] = this.#rejected.get(part) ?? [];
      if (first === undefined) return told;
      const value = [...first].slice(0, mostShownCharacters).join('');
      return [...told, problem('address.not-understood', { part, value, count: others.length + 1 })];
    });
  }
}

/** Finds an id among those there are; null for anything else. */
export function oneOf<Id extends string>(ids: readonly Id[]): (id: string) => Id | null {
  const known = new Map<string, Id>(ids.map((id) => [id, id]));
  return (id) => known.get(id) ?? null;
}
