/**
 * The pages: the task pane that Excel opens and the workbench for people without Excel, into dist/web/.
 *
 * What may be chosen, by `--env` or by environment variable:
 *   office=cdn|local   CCHC_OFFICE    where office.js comes from (Microsoft's address, or a copy beside the page)
 *   address=https://…  CCHC_ADDRESS   where the pages will be served from; stamped into the manifest
 *   id=<guid>          CCHC_ID        another id for the manifest, for a department that runs its own copy
 *   folder=…                          build for a package: into this folder, with the page that tests an
 *                                     installation and without source maps
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { PaneBudgetPlugin } = require('./pane-budget.js');
const { StampManifestPlugin } = require('./stamp-manifest.js');
const { gridFiles } = require('./grid-files.js');

const root = path.join(__dirname, '..');
const OFFICE_ON_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_COPY = 'office/office.js';
/** Compressed bytes that may arrive before the pane first shows itself; office.js is not counted. */
const PANE_BUDGET = 220 * 1024;

/** The files of office.js that Excel from 2021 on asks for: 12 files and 6 MB of the 87 that the package holds. */
const OFFICE_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'ariatelemetry/aria-web-telemetry.js',
  'excel-win32-16.01.js',
  'excel-win32-16.01-core.js',
  'excel-mac-16.00.js',
  'excel-mac-16.00-core.js',
  'excel-web-16.00.js',
  'excel-web-16.00-core.js',
  'excel-ios-16.00.js',
  '{vi-vn,en-us}/office_strings.js',
];

/** @returns {import('webpack').Configuration} */
module.exports = function webPages(env = {}, argv = {}) {
  const production = (argv.mode ?? 'production') !== 'development';
  const office = env.office ?? process.env.CCHC_OFFICE ?? 'cdn';
  const address = (env.address ?? process.env.CCHC_ADDRESS ?? 'https://localhost:3000').replace(/\/$/, '');
  const id = env.id ?? process.env.CCHC_ID;
  if (office !== 'cdn' && office !== 'local')
    throw new Error(`office must be "cdn" or "local", not "${office}"`);
  const version = require(path.join(root, 'package.json')).version;
  const packaged = env.folder !== undefined;
  const panePolicy = policy({ scripts: office === 'cdn' ? ['https://appsforoffice.microsoft.com'] : [] });

  return {
    name: 'web',
    mode: production ? 'production' : 'development',
    target: ['web', 'es2022'],
    context: root,
    entry: {
      taskpane: './src/taskpane/entry-excel.tsx',
      workbench: './src/workbench/index.tsx',
      ...(packaged ? { 'kiem-tra': './src/installation/index.ts' } : {}),
    },
    output: {
      path: env.folder ?? path.join(root, 'dist/web'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? 'parts/[name].[contenthash:8].js' : 'parts/[name].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        // Our modules only define things; what a page does not use need not arrive.
        { test: /[\\/]src[\\/].*\.tsx?$/, sideEffects: false },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2022',
            },
          },
        },
      ],
    },
    optimization: { splitChunks: { chunks: 'async' } },
    devtool: packaged ? false : 'source-map',
    performance: { hints: false },
    stats: 'errors-warnings',
    plugins: [
      page('taskpane', {
        office: office === 'cdn' ? OFFICE_ON_CDN : OFFICE_COPY,
        policy: panePolicy,
        version,
      }),
      page('workbench', { office: '', policy: policy({ scripts: [] }), version }),
      ...(packaged
        ? [page('kiem-tra', { folder: 'installation', office: '', policy: panePolicy, version })]
        : []),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.{png,svg}' },
          { from: 'assets/shortcuts.json', to: 'shortcuts.json' },
          { from: 'assets/help.html', to: 'help.html' },
          { from: 'samples/**/*.xlsx', noErrorOnMissing: true },
          ...gridFiles(root),
          ...(office === 'local' ? officeCopy() : []),
        ],
      }),
      new StampManifestPlugin({ source: path.join(root, 'manifest.xml'), address, version, id }),
      ...(production ? [new PaneBudgetPlugin({ entry: 'taskpane', limit: PANE_BUDGET })] : []),
    ],
  };
};

function page(name, { folder = name, office, policy: contentPolicy, version }) {
  return new HtmlPlugin({
    template: `src/${folder}/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: 'defer',
    meta: { 'application-version': version },
    templateParameters: { office, policy: contentPolicy },
  });
}

/**
 * Nothing but our own files runs or is asked for. Fluent writes its rules into style elements at run time,
 * which is why styles may stand in the page.
 */
function policy({ scripts }) {
  const own = "'self'";
  return [
    "default-src 'none'",
    `script-src ${[own, ...scripts].join(' ')}`,
    `style-src ${own} 'unsafe-inline'`,
    `img-src ${own} data: blob:`,
    `font-src ${own} data:`,
    `connect-src ${[own, ...scripts].join(' ')}`,
    `worker-src ${own}`,
    `frame-src 'none'`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function officeCopy() {
  const folder = path.join(root, 'node_modules/@microsoft/office-js/dist');
  return OFFICE_FILES.map((pattern) => ({
    from: pattern,
    context: folder,
    to: 'office',
    globOptions: { ignore: ['**/*.debug.js'] },
    info: { minimized: true },
    noErrorOnMissing: true,
  }));
}
