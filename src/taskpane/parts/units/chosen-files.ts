/** The workbooks and documents among files that a person chose or dropped, those of folders within folders too. */

/**
 * Old and binary formats and what a unit may send in place of a workbook too, so that they are named as files that
 * cannot be read.
 */
const REPORT = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|ods|et|csv|docx?|odt|rtf|pdf|zip|rar|7z)$/i;
/** Excel's marks of files that are open, and files that a disk keeps for itself. */
const NOT_A_REPORT = /(?:^|\/)(?:~\$|\.)[^/]*$/;

export interface ChosenFile {
  /** With its folder where a folder was chosen. */
  readonly name: string;
  readonly file: File;
}

/** In the order of their names, each name once. */
export function reportsAmong(files: readonly ChosenFile[]): readonly ChosenFile[] {
  const byName = new Map(
    files
      .filter(({ name }) => REPORT.test(name) && !NOT_A_REPORT.test(name))
      .map((chosen) => [chosen.name, chosen] as const),
  );
  return [...byName.values()].sort((one, other) => one.name.localeCompare(other.name, 'vi'));
}

export function filesOfInput(list: Iterable<File>): readonly ChosenFile[] {
  return [...list].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** Has to be called while the drop is handled: the browser forgets the items afterwards. */
export async function filesOfDrop(data: DataTransfer): Promise<readonly ChosenFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return filesOfInput(data.files);
  return (await Promise.all(entries.map(filesOfEntry))).flat();
}

async function filesOfEntry(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
    );
    return file ? [{ name: entry.fullPath.replace(/^\//, ''), file }] : [];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: ChosenFile[] = [];
  for (;;) {
    // A folder tells its entries in portions, the last of them empty.
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return files;
    for (const one of some) files.push(...(await filesOfEntry(one)));
  }
}
