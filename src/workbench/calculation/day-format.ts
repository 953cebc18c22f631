/** When a formula's value is a day, and so to be shown as one. */

/** Days as formulas make them, and where Excel then shows a day without being told. */
const DAY_FUNCTION = /^(?:DATE|TODAY|EDATE|EOMONTH|WORKDAY|WORKDAY\.INTL|DATEVALUE)\(/i;
const DAYS_FROM_DAY = /^\$?([A-Z]{1,3})\$?(\d{1,7})\s*[+-]\s*\d+$/i;

/** Whether a number format shows a day: "yyyy/mm/dd;@" does, "0.00" and "hh:mm" do not. */
export function isDayFormat(format: string): boolean {
  const code = format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /d/i.test(code) && /[my]/i.test(code);
}

/** Whether what the formula comes to is a day: "TODAY()", or "D3+30" where `isDay` says that D3 is one. */
export function comesToDay(formula: string, isDay: (column: string, row: number) => boolean): boolean {
  const counted = DAYS_FROM_DAY.exec(formula.trim());
  if (counted) return isDay((counted[1] ?? '').toUpperCase(), Number(counted[2]));
  return DAY_FUNCTION.test(formula.trim());
}
