/** The program of a thread that checks schools: each message is one, each answer its outcome. */
import { parentPort, workerData } from "node:worker_threads";
import { checkSchoolFiles, type SchoolRequest } from "./check-school-files";
import type { SchoolFiles } from "./find-schools";

parentPort?.on("message", (school: SchoolFiles) => {
  void checkSchoolFiles(school, workerData as SchoolRequest).then((outcome) => parentPort?.postMessage(outcome));
});
