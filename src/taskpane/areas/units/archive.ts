/** Many files as one zip to download; workbooks are compressed already and are stored as they are. */
import { zipSync } from 'fflate';

export function archiveOf(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { level: 0 }]])));
}
