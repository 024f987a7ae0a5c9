/** Many schools, one after the other on every core. */
import { availableParallelism } from "node:os";
import { Worker } from "worker_threads";
import { checkSchoolFiles, DEFECT, type SchoolOutcome, type SchoolRequest } from "./check-school-files";
import type { SchoolFiles } from "./find-schools";

/** Somebody who checks one school at a time. */
interface Hand {
  check(school: SchoolFiles): Promise<SchoolOutcome>;
  dismiss(): Promise<void>;
}

/** A thread takes as long to start as it takes to check a few schools. */
const WORTH_A_THREAD = 4;

/** The outcomes in the schools' order, each as soon as it and those before it are there. */
export async function* checkSchools(schools: readonly SchoolFiles[], request: SchoolRequest): AsyncGenerator<SchoolOutcome> {
  const outcomes = schools.map(() => deferred<SchoolOutcome>());
  const waiting = schools.entries();
  const hands = handsFor(schools.length, request);
  const work = Promise.all(
    hands.map(async (hand) => {
      for (const [index, school] of waiting) outcomes[index]!.resolve(await hand.check(school));
      await hand.dismiss();
    }),
  );
  for (const { promise } of outcomes) yield await promise;
  await work;
}

function handsFor(schools: number, request: SchoolRequest): readonly Hand[] {
  const threads = Math.min(availableParallelism(), Math.floor(schools / WORTH_A_THREAD));
  return threads > 1 ? Array.from({ length: threads }, () => thread(request)) : [ownHand(request)];
}

/** This very thread. */
function ownHand(request: SchoolRequest): Hand {
  return { check: (school) => checkSchoolFiles(school, request), dismiss: () => Promise.resolve() };
}

/** A thread of its own; one that breaks down costs its school, and the next school gets a new one. */
function thread(request: SchoolRequest): Hand {
  const start = (): Worker => new Worker(/* webpackChunkName: "school-worker" */ new URL("./school-worker.ts", import.meta.url), { workerData: request });
  let worker = start();
  return {
    check: (school) =>
      new Promise((resolve) => {
        const answered = (outcome: SchoolOutcome): void => {
          worker.off("exit", broken);
          resolve(outcome);
        };
        const broken = (): void => {
          worker.off("message", answered);
          worker = start();
          resolve({ name: school.name, unread: [{ file: school.name, text: DEFECT }], seconds: 0 });
        };
        worker.once("message", answered).once("exit", broken);
        // Told by the exit that follows.
        if (worker.listenerCount("error") === 0) worker.on("error", () => undefined);
        worker.postMessage(school);
      }),
    dismiss: async () => void (await worker.terminate()),
  };
}

interface Deferred<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
}

function deferred<T>(): Deferred<T> {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}
