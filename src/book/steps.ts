/**
 * Long work in steps: a generator that yields the share done, 0 to 1. Whoever drives it may show that, let others
 * work in between, or give the work up.
 */
export type Steps<Result> = Generator<number, Result>;

/** The result of all steps, one right after the other. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The steps of a part of some work, as steps of the whole.
 * @param shareOf what is done of the whole with so much of the part
 */
export function* asPart<Result>(steps: Steps<Result>, shareOf: (share: number) => number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield shareOf(step.value);
  }
}
