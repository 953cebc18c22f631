/** Everything that is bundled: the command line, and the pages when their part is there. */
const fs = require('node:fs');
const path = require('node:path');
const { nodeBundle } = require('./webpack/cli.js');

const webPart = path.join(__dirname, 'webpack', 'web.js');

module.exports = (env = {}, argv = {}) => {
  const cli = nodeBundle({
    entry: path.join(__dirname, 'src/cli/index.ts'),
    folder: path.join(__dirname, 'dist/cli'),
    file: 'cchc.cjs',
  });
  const web = fs.existsSync(webPart) ? [require(webPart)(env, argv)].flat() : [];
  return [cli, ...web];
};
