/**
 * Loaded before the program (`node --require`), in its threads as well: every way out of the process is refused, and
 * written down in the file CALLS_INTO.
 */
const { appendFileSync } = require("node:fs");

function refuse(object, name, called) {
  object[name] = () => {
    appendFileSync(process.env.CALLS_INTO, `${called}.${name}\n`);
    throw new Error(`${called}.${name}`);
  };
}

const WAYS = {
  "node:net": ["connect", "createConnection", "createServer"],
  "node:tls": ["connect"],
  "node:dgram": ["createSocket"],
  "node:dns": ["lookup", "resolve", "resolve4", "resolve6"],
  "node:http": ["request", "get", "createServer"],
  "node:https": ["request", "get"],
  "node:http2": ["connect"],
  "node:child_process": ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"],
};
for (const [module, names] of Object.entries(WAYS)) for (const name of names) refuse(require(module), name, module);
refuse(require("node:net").Socket.prototype, "connect", "Socket");
for (const name of ["fetch", "WebSocket", "EventSource"]) refuse(globalThis, name, "globalThis");
