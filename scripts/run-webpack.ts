import webpack from "webpack";

/**
 * Builds the configurations.
 * @param onProgress told how much of the whole is done, from 0 to 1.
 * @throws Error with webpack's own words when any has errors.
 */
export function runWebpack(
  configurations: webpack.Configuration[],
  onProgress?: (share: number) => void,
): Promise<webpack.MultiStats> {
  const shares = configurations.map(() => 0);
  const followed = configurations.map((configuration, i) => ({
    ...configuration,
    plugins: [
      ...(configuration.plugins ?? []),
      new webpack.ProgressPlugin((share) => {
        shares[i] = share;
        onProgress?.(shares.reduce((sum, each) => sum + each, 0) / shares.length);
      }),
    ],
  }));
  return new Promise((resolve, reject) => {
    webpack(onProgress ? followed : configurations, (error, stats) => {
      if (error) return reject(error);
      if (!stats || stats.hasErrors()) return reject(new Error(stats?.toString({ preset: "errors-only" })));
      resolve(stats);
    });
  });
}
