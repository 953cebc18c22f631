/** Brings the engine's published script files into the worker, when a formula is first worked out. */
import { univerEngine } from './univer-engine';
import type { EngineParts } from './univer-engine';
import type { FormulaEngine } from './formula-engine';

/** Those of the grid's files that the engine stands on, in the order they must run. */
export const ENGINE_FILES = [
  'rxjs.js',
  'redi.js',
  'themes.js',
  'protocol.js',
  'core.js',
  'telemetry.js',
  'rpc.js',
  'engine-formula.js',
];

interface WorkerScope {
  importScripts(...addresses: string[]): void;
}

let engine: FormulaEngine | null = null;

/** `base`: the page's address, beside which the files lie. Throws where a file cannot be had. */
export function loadEngine(base: string): FormulaEngine {
  if (!engine) {
    const scope = globalThis as unknown as WorkerScope & EngineParts;
    scope.importScripts(...ENGINE_FILES.map((file) => new URL(`grid/${file}`, base).href));
    engine = univerEngine(scope);
  }
  return engine;
}
