import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "dist-intranet/",
      "dist-workbench/",
      "dist-bench/",
      "coverage/",
      ".cache/",
      "**/node_modules/",
      "out/",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "scripts/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    // The core runs anywhere: no DOM, no Office, no Node, no clock.
    files: ["src/core/**/*.ts", "src/messages/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["window", "document", "navigator", "fetch", "localStorage", "Office", "Excel", "OfficeExtension"],
        ...["process", "Buffer", "require", "setTimeout", "setInterval", "Date", "performance"],
      ],
    },
  },
  { files: ["scripts/**/*.ts", "test/conformance/*.ts", "test/fuzz/main.ts"], rules: { "no-console": "off" } },
  {
    // Tables as people type them, with every kind of blank.
    files: ["test/**/*.ts"],
    rules: { "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true }] },
  },
  {
    files: ["**/*.cjs", "webpack.config.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { module: "writable", require: "readonly", __dirname: "readonly", process: "readonly" },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  prettier,
);
