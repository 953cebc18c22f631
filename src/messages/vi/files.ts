/** What is said when a workbook cannot be read or changed. Keys are WorkbookFaultId. */
type Data = Readonly<Record<string, string | number>>;

export const files = {
  'file-empty': (d: Data) => `Tệp ${name(d)} trống (0 byte). Hãy chọn lại tệp Excel có dữ liệu.`,
} satisfies Record<string, (d: Data) => string>;

function name(d: Data): string {
  return d.name === undefined ? 'này' : `“${String(d.name)}”`;
}
