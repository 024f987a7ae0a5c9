/** A webpack plugin of ours: the browser edition as one file that opens by double-click. */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { foldedManual } = require("./docs/manual-html.cjs");

/**
 * Writes the page with everything in it: style, worker, program, manual. The policy names the program by its hash and allows
 * no other script and no request; the worker's code stands in the page as text and is started from a blob.
 */
class OnePage {
  constructor({ template, style, icon, manual, file }) {
    Object.assign(this, { template, style, icon, manual, file });
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("OnePage", (compilation) => {
      for (const source of [this.template, this.style, this.icon, this.manual]) compilation.fileDependencies.add(source);
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: "OnePage", stage }, (assets) => {
        const take = (name) => {
          const code = assets[name].source().toString();
          compilation.deleteAsset(name);
          return code;
        };
        const [first, script] = [insideScript(take("first.js")), insideScript(take("page.js"))];
        const pieces = {
          policy: [
            "default-src 'none'",
            `script-src ${sourceOf(first)} ${sourceOf(script)} blob:`,
            "worker-src blob:",
            "style-src 'unsafe-inline'",
            "img-src data: blob:",
            "base-uri 'none'",
            "form-action 'none'",
          ].join("; "),
          icon: `data:image/svg+xml;base64,${readFileSync(this.icon).toString("base64")}`,
          style: readFileSync(this.style, "utf8"),
          worker: insideScript(take("worker.js")),
          sections: insideScript(take("sections.js")),
          manual: foldedManual(readFileSync(this.manual, "utf8")),
          first,
          script,
        };
        const page = readFileSync(this.template, "utf8").replace(/<!-- (\w+) -->/g, (_mark, name) => pieces[name]);
        compilation.emitAsset(this.file, new sources.RawSource(page));
      });
    });
  }
}

/** How a policy names a script. */
const sourceOf = (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** Code that may stand in a page: nothing in it ends the element, nor opens a comment that would swallow the end. */
const insideScript = (code) => code.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");

module.exports = { OnePage };
