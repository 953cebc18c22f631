/** Number formats every workbook has without saying so (ECMA-376 part 1, 18.8.30), by their code. */
export const builtInFormats: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

/** Numbers below belong to Excel, and some of them change with the user's language. */
export const FIRST_CUSTOM_FORMAT = 164;
