/** What is said when a workbook cannot be read or changed. Keys are WorkbookFaultId. */
import type { files as vi } from '../vi/files';

type Data = Readonly<Record<string, string | number>>;

export const files: typeof vi = {
  'file-empty': (d: Data) => `The file ${name(d)} is empty (0 bytes). Choose an Excel file that holds data.`,
};

function name(d: Data): string {
  return d.name === undefined ? 'chosen' : `“${String(d.name)}”`;
}
