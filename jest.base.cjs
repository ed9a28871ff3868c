/** What every jest configuration shares. Jest runs TypeScript through swc; types are checked by `npm run typecheck`. */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
  transform: {
    "^.+\\.m?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  // Copies of this package that mutation testing and releases make.
  modulePathIgnorePatterns: ["<rootDir>/out/", "<rootDir>/release/"],
  transformIgnorePatterns: ["/node_modules/(?!(hucre|@vscode/tree-sitter-wasm)/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
};
