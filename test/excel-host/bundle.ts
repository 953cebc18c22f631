/**
 * A script for the browser page, made from the sources with the bundler the product is built with.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';

const root = path.resolve(__dirname, '../..');

/** The script as text; bundling is quick the second time, for the bundler keeps what did not change. */
export async function bundledScript(entry: 'page-entry' | 'office-entry'): Promise<string> {
  const folder = path.join(root, 'node_modules/.cache/excel-host');
  mkdirSync(folder, { recursive: true });
  const filename = `${entry}-${String(process.pid)}.js`;
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry: path.join(__dirname, `${entry}.ts`),
    output: { path: folder, filename },
    resolve: { extensions: ['.ts', '.js'] },
    cache: { type: 'filesystem', cacheDirectory: path.join(folder, 'webpack'), name: entry },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      const broken = error ?? (stats?.hasErrors() === true ? new Error(stats.toString('errors-only')) : null);
      compiler.close(() => {
        if (broken) fail(broken);
        else done();
      });
    });
  });
  return readFileSync(path.join(folder, filename), 'utf8');
}
