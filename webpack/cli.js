/**
 * How TypeScript becomes one file for Node: the command line, and the scripts that need the sources.
 * Packages written for development only (ExcelJS, chrono-node in the benchmark) stay outside.
 */
const path = require('node:path');

const root = path.join(__dirname, '..');

/** @returns {import('webpack').Configuration} */
function nodeBundle({ entry, folder, file }) {
  return {
    name: path.basename(file),
    mode: 'production',
    target: 'node20.10',
    context: root,
    entry,
    output: { path: folder, filename: file, library: { type: 'commonjs2' } },
    resolve: { extensions: ['.ts', '.js'] },
    externals: [{ exceljs: 'commonjs exceljs', 'chrono-node': 'commonjs chrono-node' }],
    module: {
      // A name that a module does not export is a fault now, not when a command needs it. What a page would load
      // late is part of the one file here, and still runs only when it is asked for.
      parser: { javascript: { exportsPresence: 'error', dynamicImportMode: 'eager' } },
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
    // Names stay readable in a bug report; size does not matter on disk.
    optimization: { minimize: false },
    performance: { hints: false },
    devtool: false,
    stats: 'errors-warnings',
  };
}

module.exports = { nodeBundle };
