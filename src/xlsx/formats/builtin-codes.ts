/**
 * The number formats that a workbook names by number alone (ECMA-376 part 1, 18.8.30).
 *
 * Those that follow the computer's region (14, 22, and 27 to 36 and 50 to 58 of the East Asian editions) are
 * given as a computer set to Vietnamese shows them: day first.
 */
const accounting = (symbol: string, decimals: string): string =>
  `_(${symbol}* #,##0${decimals}_);_(${symbol}* (#,##0${decimals});_(${symbol}* "-"${decimals === '' ? '' : '??'}_);_(@_)`;

const codes: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);("$"#,##0)',
  6: '"$"#,##0_);[Red]("$"#,##0)',
  7: '"$"#,##0.00_);("$"#,##0.00)',
  8: '"$"#,##0.00_);[Red]("$"#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  32: 'h:mm',
  33: 'h:mm:ss',
  34: 'm/yyyy',
  35: 'd/m',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: accounting('', ''),
  42: accounting('"$"', ''),
  43: accounting('', '.00'),
  44: accounting('"$"', '.00'),
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  55: 'm/yyyy',
  56: 'd/m',
};

/** The code of a format that needs no entry in the workbook; "General" for a number that means nothing. */
export function builtinCode(id: number): string {
  const code = codes[id];
  if (code !== undefined) return code;
  const regionalDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return regionalDate ? 'dd/mm/yyyy' : 'General';
}
