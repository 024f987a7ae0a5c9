/**
 * One file per way to run the product:
 *   cli      dist/cli/union-ledger.js   the command line, for Node
 * Each is a configuration of its own, so that `webpack --config-name cli` builds just that.
 */
const path = require("node:path");

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

module.exports = (_env, argv) => {
  const mode = argv.mode ?? "production";
  return [cli(mode)];
};
