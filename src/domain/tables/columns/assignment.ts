/**
 * Which column is which field, decided for all columns at once: the assignment with the highest total, each
 * field given at most once.
 */

/**
 * `fits[column][field]` are fits from 0 to 1; `free` is what a column earns without a field. The result gives
 * each column its field's index, or -1. Exact for up to 16 fields.
 */
export function assignFields(fits: readonly (readonly number[])[], free: readonly number[]): number[] {
  // No column takes a field by which it earns less than without one.
  const paying = fits.map((row, column) => row.map((fit) => (fit < (free[column] ?? 0) ? 0 : fit)));
  // Fields that then fit no column are left out: each one doubles the work.
  const fitting = (fits[0] ?? []).flatMap((_, field) =>
    paying.some((row) => (row[field] ?? 0) > 0) ? [field] : [],
  );
  const few = paying.map((row) => fitting.map((field) => row[field] ?? 0));
  return assignAll(few, free).map((index) => fitting[index] ?? -1);
}

function assignAll(fits: readonly (readonly number[])[], free: readonly number[]): number[] {
  const fieldCount = fits[0]?.length ?? 0;
  const states = 1 << fieldCount;
  let totals = new Float64Array(states).fill(-1);
  totals[0] = 0;
  const choices: Int8Array[] = [];
  fits.forEach((row, column) => {
    const next = new Float64Array(states).fill(-1);
    const choice = new Int8Array(states).fill(-1);
    for (let state = 0; state < states; state++) {
      const total = totals[state] ?? -1;
      if (total < 0) continue;
      const alone = total + (free[column] ?? 0);
      if (alone > (next[state] ?? -1)) {
        next[state] = alone;
        choice[state] = -1;
      }
      for (let field = 0; field < fieldCount; field++) {
        const fit = row[field] ?? 0;
        if (fit <= 0 || (state & (1 << field)) !== 0) continue;
        const taken = state | (1 << field);
        if (total + fit > (next[taken] ?? -1)) {
          next[taken] = total + fit;
          choice[taken] = field;
        }
      }
    }
    totals = next;
    choices.push(choice);
  });
  let state = 0;
  for (let candidate = 1; candidate < states; candidate++) {
    if ((totals[candidate] ?? -1) > (totals[state] ?? -1)) state = candidate;
  }
  const result: number[] = new Array<number>(fits.length).fill(-1);
  for (let column = fits.length - 1; column >= 0; column--) {
    const field = choices[column]?.[state] ?? -1;
    result[column] = field;
    if (field >= 0) state &= ~(1 << field);
  }
  return result;
}
