/**
 * What each line of a form is called: by its number, or, where it has none ("Trong đó" lines), by the line
 * above it and its place there: "4.1.2/1".
 */
export interface NumberedLine {
  readonly number: string | null;
  readonly parentNumber: string | null;
}

/** Ids in order; a number used twice gets "#2", so that no two lines share an id. */
export function lineIds(lines: readonly NumberedLine[]): readonly string[] {
  const taken = new Map<string, number>();
  const places = new Map<string, number>();
  return lines.map(({ number, parentNumber }) => {
    let wanted = number;
    if (wanted === null) {
      const parent = parentNumber ?? '';
      const place = (places.get(parent) ?? 0) + 1;
      places.set(parent, place);
      wanted = `${parent}/${String(place)}`;
    }
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    return count === 1 ? wanted : `${wanted}#${String(count)}`;
  });
}
