/** Unit tests: everything below test/ named *.test.ts(x), except the browser tests, which need Chromium (npm run e2e). */
module.exports = {
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/seed.cjs"],
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  // Whole workbooks are made and read; a busy machine takes its time, and time is not what is tested.
  testTimeout: 600_000,
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "\\.(ts|tsx)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  globals: { PRODUCT_VERSION: "test" },
  moduleNameMapper: {
    // saxen exports only ESM, which jest does not load; its own CommonJS build is beside it.
    "^saxen$": "<rootDir>/node_modules/saxen/dist/index.cjs",
    // numfmt's package.json names a CommonJS file that is not in the package; the one that is has another name.
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
  },
};
