/*
 * Builds one of the workbench's two configurations in a thread of its own, so that each has a processor. Tells how much
 * is done as a number from 0 to 1, and at the end webpack's own words where it failed.
 */
const { parentPort, workerData } = require("node:worker_threads");
const webpack = require("webpack");
const configurations = require("../../webpack.config.js");

const { name, out } = workerData;
const configuration = configurations({ workbench: true, out }).find((each) => each.name === name);
configuration.plugins.push(new webpack.ProgressPlugin((share) => parentPort.postMessage(share)));
webpack(configuration, (error, stats) => {
  if (error) parentPort.postMessage(String(error.stack));
  else if (stats.hasErrors()) parentPort.postMessage(stats.toString({ preset: "errors-only" }));
});
