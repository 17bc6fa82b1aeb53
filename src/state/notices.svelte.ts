import type { Problem } from '#core/problem.ts';

/** Expected failures that a person should know of, shown in one place until they are put away. */
export class Notices {
  #problems: readonly Problem[] = $state.raw([]);

  get all(): readonly Problem[] {
    return this.#problems;
  }

  add(...problems: readonly Problem[]): void {
    this.#problems = [...this.#problems, ...problems];
  }

  putAway(problem: Problem): void {
    this.#problems = this.#problems.filter((each) => each !== problem);
  }
}
