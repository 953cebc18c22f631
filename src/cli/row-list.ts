/** Row numbers as people write them: "7, 9–12". */
export function rowList(rows: readonly number[]): string {
  const parts: string[] = [];
  let first: number | undefined;
  for (const [index, row] of rows.entries()) {
    first ??= row;
    if (rows[index + 1] === row + 1) continue;
    parts.push(first === row ? String(row) : `${String(first)}–${String(row)}`);
    first = undefined;
  }
  return parts.join(', ');
}
