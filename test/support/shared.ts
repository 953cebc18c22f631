/**
 * Documents of real offices lie beside the repository where its makers keep them and are not part of it.
 * Tests on them run where they are found and say so where they are not.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const beside = resolve(__dirname, '../../../shared');

/** The folder beside the repository, or null where there is none. */
export const sharedFolder: string | null = existsSync(beside) ? beside : null;

/** Registers the tests where the folder is there; elsewhere one test that says that they were not run. */
export function describeWithShared(name: string, tests: (folder: string) => void): void {
  describe(name, () => {
    if (sharedFolder !== null) {
      tests(sharedFolder);
      return;
    }
    test('not run: ../shared absent', () => {
      process.stdout.write(`not run: ${name} (../shared absent)\n`);
      expect(sharedFolder).toBeNull();
    });
  });
}
