/** The grid's formula engine without a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { FormulaEngine } from '../../src/workbench/calculation/formula-engine';
import { ENGINE_FILES } from '../../src/workbench/calculation/load-engine';
import { univerEngine } from '../../src/workbench/calculation/univer-engine';
import type { EngineParts } from '../../src/workbench/calculation/univer-engine';
import gridFiles from '../../src/workbench/grid/grid-files.json';

export const gridEngine = (): FormulaEngine => univerEngine(engineParts());

/** The very files that the worker loads, run in the same order. */
function engineParts(): EngineParts {
  const { setTimeout, clearTimeout, performance, structuredClone, MessageChannel, TextDecoder } = globalThis;
  const scope: Record<string, unknown> = { setTimeout, clearTimeout, performance, structuredClone };
  Object.assign(scope, { MessageChannel, TextDecoder, console, self: scope });
  const context = createContext(scope);
  const modules = join(__dirname, '../../node_modules');
  for (const file of ENGINE_FILES) {
    const from = gridFiles.scripts.find(({ to }) => to === file)?.from ?? file;
    runInContext(readFileSync(join(modules, from), 'utf8'), context, { filename: from });
  }
  return context as unknown as EngineParts;
}
