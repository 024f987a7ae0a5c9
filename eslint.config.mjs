import js from "@eslint/js";
import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";

/** Folders that stay free of hosts, browsers, Node and the clock (docs/DECISIONS.md). */
const CORE = [
  "book",
  "calendar",
  "regulation",
  "ledger",
  "schedule",
  "budget",
  "wording",
  "inspection",
  "narrative",
  "merge",
  "jobs",
].map((folder) => `src/${folder}/**`);

const IMPURE = ["Date", "window", "document", "navigator", "localStorage", "process", "fetch", "setTimeout", "console", "Office", "Excel"];

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      // Indexes are checked by noUncheckedIndexedAccess; after a bounds test `!` says so in one sign.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "no-control-regex": "off",
      "no-irregular-whitespace": ["error", { skipRegExps: true, skipStrings: true, skipTemplates: true }],
      "no-misleading-character-class": "off",
      eqeqeq: ["error", "always"],
    },
  },
  {
    files: CORE,
    rules: {
      "no-restricted-globals": [
        "error",
        ...IMPURE.map((name) => ({ name, message: "The core takes plain values: no host, no browser, no clock." })),
      ],
    },
  },
  {
    files: ["src/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: ":matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/(Error|Unreadable)$/]",
          message: "Make it where it is thrown: an error made as a module starts has the engine read the whole script again (docs/performance.md).",
        },
      ],
    },
  },
  {
    files: ["src/host/excel/**", "src/taskpane/**"],
    plugins: { "office-addins": officeAddins },
    rules: { ...officeAddins.configs.recommended.rules },
  },
  {
    files: ["**/*.{mjs,cjs,js}"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", module: "writable", require: "readonly", __dirname: "readonly", URL: "readonly" },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
