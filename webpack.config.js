/**
 * One file per way to run the product:
 *   cli      dist/cli/union-ledger.js   the command line, for Node
 *   browser  dist/union-ledger.html     the browser edition, one file that opens by double-click
 *   addin    dist/addin/                the Excel add-in: its pages, icons and manifest, to be put on a web server
 *            (--env address=https://…   where that server will serve the folder; --env officejs=https://… another office.js)
 * Each is a configuration of its own, so that `webpack --config-name cli` builds just that.
 */
const path = require("node:path");
const { readFileSync } = require("node:fs");
const { openManual } = require("./docs/manual-html.cjs");
const { OnePage } = require("./one-page.cjs");

const root = (...parts) => path.resolve(__dirname, ...parts);
const version = require("./package.json").version;

/** TypeScript through swc; the oldest engine is the Chromium 86 of old school PCs. */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        ...(target.node ? { target: "es2022" } : {}),
      },
      ...(target.browsers ? { env: { targets: target.browsers } } : {}),
    },
  },
});

/** What libraries ship may be newer than the oldest engine: one `static {}` would keep the whole page from starting. */
const librariesFor = (browsers) => ({
  test: /\.m?js$/,
  include: /node_modules/,
  resolve: { fullySpecified: false },
  use: { loader: "swc-loader", options: { sourceMaps: false, module: { type: "es6" }, isModule: "unknown", env: { targets: browsers } } },
});

const OLDEST_BROWSER = { chrome: "86" };

/** The clerk's manual; the pages have it in them. */
const MANUAL = root("docs/手册.md");

const resolve = { extensions: [".ts", ".tsx", ".js", ".mjs"] };

const cli = (mode) => {
  const { BannerPlugin, DefinePlugin } = require("webpack");
  return {
    name: "cli",
    mode,
    target: "node20",
    entry: { "union-ledger": root("src/cli/union-ledger.ts") },
    output: { path: root("dist/cli"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
    module: { rules: [typescript({ node: true })] },
    resolve,
    // Readable stack traces matter more than bytes on disk.
    optimization: { minimize: false },
    performance: false,
    devtool: false,
    plugins: [
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
      new DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
    ],
    stats: "errors-warnings",
  };
};

/** What `npm start` shows: the page on the sample workbook. */
const FIRST_PAGE = "/union-ledger.html?sample";

const browser = (mode) => {
  const MinimizerPlugin = require("minimizer-webpack-plugin");
  const { DefinePlugin } = require("webpack");
  return {
    name: "browser",
    mode,
    target: ["web", "es2020"],
    // The first script starts the worker, which then works while the second, the page, is read and run. What only sections
    // need of the worker is a part of its own, read when one of them is first asked for something.
    entry: {
      first: root("src/browser/remote-bench.ts"),
      page: { import: root("src/browser/start.ts"), dependOn: "first" },
      worker: { import: root("src/browser/worker.ts"), chunkLoading: "import-scripts" },
    },
    output: { path: root("dist"), filename: "[name].js", chunkFilename: "[name].js", publicPath: "" },
    module: {
      rules: [
        typescript({ browsers: OLDEST_BROWSER }),
        librariesFor(OLDEST_BROWSER),
        // The page is one script: what it imports late is in it from the beginning.
        { include: [root("src/taskpane"), root("src/browser")], parser: { dynamicImportMode: "eager" } },
      ],
    },
    resolve: {
      ...resolve,
      // Its package.json promises a file that the package lacks; this is the same code as a module.
      alias: { numfmt$: root("node_modules/numfmt/dist/index.mjs") },
    },
    optimization: {
      splitChunks: { cacheGroups: { default: false, defaultVendors: false, sections: { chunks: "async", name: "sections", enforce: true } } },
      runtimeChunk: false,
      // Scripts only: a minified page would not match the hash in its policy.
      minimizer: [new MinimizerPlugin({ test: /\.js$/, extractComments: false, minify: MinimizerPlugin.swcMinify })],
    },
    performance: false,
    devtool: false,
    plugins: [
      new DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
      new OnePage({
        template: root("src/browser/edition.html"),
        style: root("src/browser/edition.css"),
        icon: root("assets/icon.svg"),
        manual: MANUAL,
        file: "union-ledger.html",
      }),
    ],
    devServer: {
      host: "localhost",
      port: 3000,
      static: false,
      // The page is the one that is shipped, whose policy allows no connection: no reloading by itself.
      hot: false,
      liveReload: false,
      client: false,
      open: [FIRST_PAGE],
      // Where no browser can be opened, the address stands in the terminal; the bare address leads there too.
      setupMiddlewares: (middlewares, { app, compiler, options }) => {
        app.get("/", (_request, response) => response.redirect(FIRST_PAGE));
        compiler.hooks.done.tap("address", () => console.log(`\n工会台帐助手 → http://localhost:${options.port}${FIRST_PAGE}\n`));
        return middlewares;
      },
    },
    stats: "errors-warnings",
  };
};

/** Microsoft's own servers; for tenants of 21Vianet see docs/安装.md. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The address the manifest in the repository names, for trying things on one's own machine. */
const LOCAL_ADDRESS = "https://localhost:3000";

/** @param address where `dist/addin` will be served, https and without a slash at its end */
const addin = (mode, { address = LOCAL_ADDRESS, officejs = OFFICE_JS }) => {
  for (const given of [address, officejs]) {
    if (!/^https:\/\/[^\s"<>&]*[^\s"<>&/]$/.test(given)) throw new Error(`not an https address without a slash at its end: ${given}`);
  }
  const CopyPlugin = require("copy-webpack-plugin");
  const MinimizerPlugin = require("minimizer-webpack-plugin");
  const { DefinePlugin } = require("webpack");
  const manifest = (xml) =>
    xml
      .toString()
      .replaceAll(LOCAL_ADDRESS, address)
      // Office keeps what it knows of a manifest until its version rises.
      .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
  const page = (html) => html.toString().replace("<!-- officejs -->", officejs).replaceAll("<!-- officehost -->", new URL(officejs).origin);
  const help = (html) => html.toString().replace("<!-- manual -->", openManual(readFileSync(MANUAL, "utf8")));
  return {
    name: "addin",
    mode,
    target: ["web", "es2020"],
    entry: { taskpane: root("src/addin/start.tsx") },
    output: { path: root("dist/addin"), filename: "[name].js", chunkFilename: "[name].[contenthash:8].js", clean: true },
    module: { rules: [typescript({ browsers: OLDEST_BROWSER }), librariesFor(OLDEST_BROWSER)] },
    resolve,
    optimization: { minimizer: [new MinimizerPlugin({ test: /\.js$/, extractComments: false, minify: MinimizerPlugin.swcMinify })] },
    performance: false,
    devtool: false,
    plugins: [
      new DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
      new CopyPlugin({
        patterns: [
          { from: root("manifest.xml"), transform: manifest },
          { from: root("src/addin/taskpane.html"), transform: page },
          { from: root("src/addin/help.html"), transform: help },
          { from: "*.png", context: root("assets"), to: "assets/" },
        ],
      }),
    ],
    stats: "errors-warnings",
  };
};

const BENCHES = ["read-ledger", "check-ledger", "live-check", "batch", "jobs", "open-pane"];

/** Measurements and long trials, for Node; libraries stay outside, as whoever uses them has them. */
const bench = (mode) => ({
  name: "bench",
  mode,
  target: "node20",
  entry: Object.fromEntries(BENCHES.map((name) => [name, root(`test/bench/${name}.ts`)])),
  output: { path: root("dist/bench"), filename: "[name].js" },
  externals: [/^(?!saxen$)[@a-z]/],
  externalsType: "commonjs",
  module: { rules: [typescript({ node: true })] },
  resolve,
  optimization: { minimize: false },
  performance: false,
  devtool: false,
  node: { __filename: false },
  stats: "errors-warnings",
});

module.exports = (env, argv) => {
  const mode = argv.mode ?? "production";
  if (env.bench) return [bench(mode)];
  return [cli(mode), browser(mode), addin(mode, env)];
};
