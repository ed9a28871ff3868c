import webpack from "webpack";

/** Builds the configurations. @throws Error with webpack's own words when any has errors. */
export function runWebpack(configurations: webpack.Configuration[]): Promise<webpack.MultiStats> {
  return new Promise((resolve, reject) => {
    webpack(configurations, (error, stats) => {
      if (error) return reject(error);
      if (!stats || stats.hasErrors()) return reject(new Error(stats?.toString({ preset: "errors-only" })));
      resolve(stats);
    });
  });
}
