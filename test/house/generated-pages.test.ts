/** Pages of docs/ made from the code are committed as the code makes them today. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makePages } from '../../scripts/docs/make-pages';
import { readText, root } from './support/repository';

test.each(makePages())('$path is fresh (else: npm run docs)', ({ path, text }) => {
  expect(existsSync(join(root, path))).toBe(true);
  expect(readText(path).text).toBe(text);
});
