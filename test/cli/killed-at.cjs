/**
 * Loaded before the program (`node --require`): counts what it asks of the disk, and at the operation numbered KILL_AT
 * has the system kill the process, before it or (KILL_HALF_WAY) when half of what was to be written is written.
 * Without KILL_AT the names of the operations go to the file NAMES_INTO, a line each.
 */
const fs = require("node:fs");
const promises = require("node:fs/promises");

const at = process.env.KILL_AT === undefined ? Infinity : Number(process.env.KILL_AT);
const { writeSync, writeFileSync } = fs;
const operations = [];

function strike() {
  process.kill(process.pid, "SIGKILL");
  // The signal may take a moment; nothing more is done until then.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

function guard(object, name) {
  const operation = object[name];
  object[name] = function (...given) {
    if (operations.push(name) - 1 === at) {
      if (process.env.KILL_HALF_WAY && name === "writeFile" && this.fd !== undefined) writeSync(this.fd, given[0], 0, Math.floor(given[0].length / 2));
      strike();
    }
    return operation.apply(this, given);
  };
}

for (const name of ["access", "copyFile", "mkdir", "open", "readdir", "readFile", "realpath", "rename", "rm", "stat", "unlink", "writeFile"]) guard(promises, name);

// Handles share one prototype, which only an open file shows.
promises.open(process.execPath).then(async (handle) => {
  const shared = Object.getPrototypeOf(handle);
  await handle.close();
  for (const name of ["close", "sync", "writeFile"]) guard(shared, name);
});
process.on("exit", () => {
  if (process.env.NAMES_INTO) writeFileSync(process.env.NAMES_INTO, operations.join("\n"));
});
