/**
 * The workbench's grid: Univer's published script files, copied beside the page as they are and loaded only
 * when a workbook is opened. Bundling them would take minutes and gigabytes.
 */
const path = require('node:path');

/** In the order they must run. src/workbench/grid/load-grid.ts asks for the same list. */
const SCRIPTS = require('../src/workbench/grid/grid-files.json');

/** Copy patterns for copy-webpack-plugin. */
function gridFiles(root) {
  const modules = path.join(root, 'node_modules');
  return [...SCRIPTS.scripts, ...SCRIPTS.styles].map(({ from, to }) => ({
    from: path.join(modules, from),
    to: `grid/${to}`,
    info: { minimized: true },
  }));
}

module.exports = { gridFiles };
