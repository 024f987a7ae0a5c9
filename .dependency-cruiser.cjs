/** Imports go one way (docs/DECISIONS.md): each folder sees only those before it. */
const ORDER = [
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
];

const upward = ORDER.map((folder, place) => ({
  name: `${folder}-sees-only-what-stands-before-it`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: {
    path: "^src/",
    pathNot: [
      ...ORDER.slice(0, place + 1).map((seen) => `^src/${seen}/`),
      // Jobs know the interface of hosts, and no host.
      ...(folder === "jobs" ? ["^src/host/host\\.ts$"] : []),
    ],
  },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: "hosts-see-only-the-book",
      severity: "error",
      from: { path: "^src/host/([^/]+)/" },
      to: { path: "^src/", pathNot: ["^src/book/", "^src/host/host\\.ts$", "^src/host/$1/"] },
    },
    {
      name: "pane-knows-no-host",
      severity: "error",
      from: { path: "^src/taskpane/" },
      to: { path: "^src/(host/(?!host\\.ts)|browser/|cli/)" },
    },
    {
      name: "core-uses-no-node",
      severity: "error",
      from: { path: `^src/(${ORDER.join("|")})/` },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-uses-no-react",
      severity: "error",
      from: { path: `^src/(${ORDER.join("|")})/` },
      to: { path: "node_modules/(react|react-dom|@fluentui|@microsoft/office-js)" },
    },
    { name: "no-circles", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    { name: "no-orphans", severity: "error", from: { orphan: true, path: "^src/", pathNot: "\\.d\\.ts$" }, to: {} },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};
