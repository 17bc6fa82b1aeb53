import { classify, type Classification } from '#core/compare/classify.ts';
import { rampColours } from '#core/compare/ramp.ts';
import { rankStreets, type RankedStreet } from '#core/compare/rank-streets.ts';
import { streetMeasures, type StreetMeasure } from '#core/compare/street-measures.ts';
import type { StreetRow } from '#core/summary/street-row.ts';
import { classCounts, classings, type Choropleth } from '#core/view/view.ts';
import type { Facts } from './facts.ts';
import type { ShownMode } from './shown-mode.svelte.ts';
import type { ViewState } from './view.svelte.ts';

/** What of the explorer comparing rests on. */
interface CompareGround {
  readonly view: ViewState;
  readonly facts: Pick<Facts, 'catalogue'>;
  readonly rows: readonly StreetRow[];
  readonly mode: ShownMode;
}

/** The measure by which streets are ranked and, where the view says so, coloured; and the streets side by side. */
export class CompareState {
  readonly #ground: CompareGround;
  readonly measures: readonly StreetMeasure[];
  /** What is chosen while the streets are not coloured. */
  #uncoloured: Choropleth = $state.raw({
    measure: 'weighted',
    classing: classings[0],
    classes: classCounts.usual,
  });

  readonly #coloured = $derived.by(() => this.#ground.view.current.choropleth);
  readonly choice: Choropleth = $derived.by(() => this.#coloured ?? this.#uncoloured);
  readonly measure: StreetMeasure = $derived.by(() => this.#find(this.choice.measure));

  readonly ranked: readonly RankedStreet[] = $derived.by(() => rankStreets(this.#ground.rows, this.measure));

  readonly #values = $derived.by(() => this.#ground.rows.map((row) => this.measure.value(row)));
  readonly classification: Classification = $derived.by(() =>
    classify(this.#values, this.choice.classing, this.choice.classes),
  );

  /** Index of a street's class, by its code; null for no data. */
  readonly classOf: ReadonlyMap<string, number | null> = $derived.by(
    () =>
      new Map(this.#ground.rows.map(({ code }, index) => [code, this.classification.classOf[index] ?? null])),
  );

  /** CSS hex, by class; the same on the map, in its legend and in charts. */
  readonly colours: readonly string[] = $derived.by(() =>
    rampColours(this.#ground.mode.current, this.classification.classes.length),
  );

  readonly #codes = $derived.by(() => this.#ground.view.current.streets);
  /** The chosen streets, the one chosen first first: its column stays where it is when another joins. */
  readonly streets: readonly StreetRow[] = $derived.by(() =>
    this.#codes.toReversed().flatMap((code) => this.#ground.rows.find((row) => row.code === code) ?? []),
  );

  constructor(ground: CompareGround) {
    this.#ground = ground;
    this.measures = streetMeasures(ground.facts.catalogue.themes);
  }

  /** Whether the map shows the choice. */
  get isColoured(): boolean {
    return this.#coloured !== null;
  }

  /** Two or more streets stand side by side. */
  get isComparing(): boolean {
    return this.streets.length > 1;
  }

  /** Colour of a street's class; null where it has no value, and while streets are not coloured. */
  colourOf(code: string): string | null {
    const own = this.isColoured ? (this.classOf.get(code) ?? null) : null;
    return own === null ? null : (this.colours[own] ?? null);
  }

  choose(change: Partial<Choropleth>): void {
    const choice = { ...this.choice, ...change };
    if (this.isColoured) this.#ground.view.colourStreets(choice);
    else this.#uncoloured = choice;
  }

  colour(on: boolean): void {
    const { choice } = this;
    // kept, so that switching on again brings back what was switched off
    this.#uncoloured = choice;
    this.#ground.view.colourStreets(on ? choice : null);
  }

  #find(id: string): StreetMeasure {
    const measure = this.measures.find((each) => each.id === id);
    if (!measure) throw new Error(`there is no street measure "${id}"`);
    return measure;
  }
}
