const path = require("node:path");
const webpack = require("webpack");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } } },
};

/** The command line as one file for Node; the task pane gets its own entry when it is built. */
module.exports = {
  name: "cli",
  mode: "production",
  target: "node20",
  devtool: false,
  entry: { cli: "./src/cli/main.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  optimization: { minimize: false },
  performance: { hints: false },
};
