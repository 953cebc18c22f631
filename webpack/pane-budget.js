/** Fails the build when the pane grows heavier than an office's slow line should carry before it first shows. */
const { gzipSync } = require('node:zlib');

class PaneBudgetPlugin {
  /** @param {{entry: string, limit: number}} options limit in compressed bytes */
  constructor({ entry, limit }) {
    this.entry = entry;
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('PaneBudgetPlugin', (compilation) => {
      const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
      const scripts = files.filter((file) => file.endsWith('.js'));
      const total = scripts.reduce((sum, file) => {
        const source = compilation.assetsInfo.has(file) ? readEmitted(compiler, file) : Buffer.alloc(0);
        return sum + gzipSync(source).length;
      }, 0);
      const says = `${this.entry}: ${kilobytes(total)} of ${kilobytes(this.limit)} compressed before the first view`;
      if (total > this.limit)
        compilation.errors.push(new compiler.webpack.WebpackError(`Over budget. ${says}`));
      else compiler.getInfrastructureLogger('budget').warn(says);
    });
  }
}

function readEmitted(compiler, file) {
  return compiler.outputFileSystem.readFileSync(
    compiler.outputFileSystem.join?.(compiler.outputPath, file) ?? `${compiler.outputPath}/${file}`,
  );
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

module.exports = { PaneBudgetPlugin };
