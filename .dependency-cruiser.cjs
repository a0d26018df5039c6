/* The two one-way directions of the house: rooms, and in every room the stages from left to right. */

const ground = ["text", "fetching", "keys", "access", "events", "jobs", "search", "facts"];
const stages = [
  "people",
  "projects",
  "articles",
  "claims",
  "mentions",
  "comments",
  "imports",
  "suggestions",
  "discrepancies",
  "reviews",
  "comparison",
  "agreement",
  "exports",
];

const rooms = {
  "lib/core": [],
  "lib/contract": ["lib/core"],
  "lib/server": ["lib/contract", "lib/core"],
  "lib/http": ["lib/server", "lib/contract", "lib/core"],
  "lib/worker": ["lib/server", "lib/contract", "lib/core"],
  "lib/cli": ["lib/server", "lib/contract", "lib/core"],
  "lib/client": ["lib/contract", "lib/core"],
  components: ["lib/client", "lib/contract", "lib/core"],
  app: ["components", "lib/http", "lib/server", "lib/client", "lib/contract", "lib/core"],
};

// Tests stand outside the house: they may build what they need from any room.
const tests = "\\.(test|fixture)\\.tsx?$|^lib/server/test/";

const oneOf = (names) => `(${names.join("|")})`;
const npm = (names) => `(^|/)node_modules/${oneOf(names)}/`;
const roomsOfStages = "^(lib/(core|contract|server|client)|components)/";

const roomRules = Object.entries(rooms).map(([room, reach]) => ({
  name: `room-${room.replace("lib/", "")}`,
  comment: `${room} may import only itself${reach.length > 0 ? ` and ${reach.join(", ")}` : ""}.`,
  severity: "error",
  from: { path: `^${room}/`, pathNot: tests },
  to: { path: `^${oneOf(Object.keys(rooms))}/`, pathNot: `^${oneOf([room, ...reach])}/` },
}));

const order = [...ground, ...stages];
const stageRules = order.slice(0, -1).map((stage, index) => ({
  name: `stage-${stage}`,
  comment: `${stage} may import only the stages to its left: ${order.slice(0, index).join(", ") || "none"}.`,
  severity: "error",
  from: { path: `${roomsOfStages}${stage}(/|\\.tsx?$)`, pathNot: tests },
  to: { path: `${roomsOfStages}${oneOf(order.slice(index + 1))}(/|\\.tsx?$)` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    ...stageRules,
    {
      name: "core-is-pure",
      comment: "core runs anywhere: only the pure packages on this list, nothing of Node.",
      severity: "error",
      from: { path: "^lib/core/", pathNot: tests },
      to: {
        dependencyTypes: [
          "core",
          "npm",
          "npm-dev",
          "npm-optional",
          "npm-peer",
          "npm-no-pkg",
          "npm-unknown",
          "undetermined",
        ],
        pathNot: npm([
          "mdast-util-from-markdown",
          "htmlparser2",
          "domhandler",
          "uuid",
          "tinyld",
          "@types",
          "any-ascii",
          "fflate",
          "csv-parse",
          "saxes",
          "mammoth",
          "unpdf",
        ]),
      },
    },
    {
      name: "server-without-framework",
      comment: "lib/server takes the actor as an argument; requests and pages are the business of lib/http and app.",
      severity: "error",
      from: { path: "^lib/server/", pathNot: tests },
      to: { path: npm(["next", "next-auth", "react", "react-dom"]) },
    },
    {
      name: "prisma-in-server-only",
      comment:
        "Only lib/server speaks to the database: call a query or a command. Journeys write the people who sign in.",
      severity: "error",
      from: { pathNot: `^lib/server/|^e2e/support/|^prisma\\.config\\.ts$|${tests}` },
      to: { path: npm(["@prisma", "pg", "pg-cursor", "pg-boss"]) },
    },
    {
      name: "client-in-server-only",
      comment: "Only lib/server asks the database; the command line and the worker open and close it.",
      severity: "error",
      from: { pathNot: `^lib/(server|cli|worker)/|${tests}` },
      to: { path: "^lib/server/db/" },
    },
    {
      name: "zod-in-contract",
      comment: "What crosses the wire is described in lib/contract: import the schema or its type from there.",
      severity: "error",
      from: { path: "^(app|components|lib/core)/", pathNot: tests },
      to: { path: npm(["zod"]) },
    },
    {
      name: "http-knows-no-stage",
      comment: "lib/http turns HTTP into commands of any stage; only reading who calls and signing in need people.",
      severity: "error",
      from: { path: "^lib/http/", pathNot: `${tests}|^lib/http/(actor|auth)\\.ts$` },
      to: { path: `^lib/(core|contract|server)/${oneOf(stages)}(/|\\.ts$)` },
    },
    {
      name: "ui-without-domain",
      comment: "components/ui holds primitives without a word of the domain.",
      severity: "error",
      from: { path: "^components/ui/", pathNot: tests },
      to: { path: `^components/(?!ui/)|^lib/[a-z]+/${oneOf([...ground, ...stages])}(/|\\.ts$)` },
    },
    {
      name: "browser-without-node",
      comment: "components and lib/client run in the browser.",
      severity: "error",
      from: { path: "^(components|lib/client)/", pathNot: tests },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-circle",
      comment: "Two modules that need each other are one thing, or lack a third.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-import-of-nothing",
      comment: "The imported module does not exist.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|^lib/server/db/generated/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts", ".css"],
    },
  },
};
