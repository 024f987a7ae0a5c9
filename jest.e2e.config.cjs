/** Tests in a real Chromium, on the page as it is shipped: `npm run build` comes before. */
const unit = require("./jest.config.cjs");

module.exports = {
  ...unit,
  roots: ["<rootDir>/test/e2e"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 240_000,
  maxWorkers: 1,
};
