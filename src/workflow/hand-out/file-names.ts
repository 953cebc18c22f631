/**
 * A file name for each unit that Windows, macOS and Linux all take, no two alike on any of them.
 */

/** Characters that Windows refuses in names. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]+/gu;
const LONGEST_NAME = 80;

/** `ending` follows the unit's name: " - 2026-11.xlsx". In the order of `units`. */
export function fileNamesFor(units: readonly string[], ending: string): readonly string[] {
  const taken = new Set<string>();
  return units.map((unit) => {
    const plain = safeName(unit);
    let name = plain + ending;
    for (let count = 2; taken.has(keyOf(name)); count++) name = `${plain} (${String(count)})${ending}`;
    taken.add(keyOf(name));
    return name;
  });
}

function safeName(unit: string): string {
  const plain = unit.normalize('NFC').replace(REFUSED, ' ').replace(/\s+/g, ' ').trim().replace(/^\.+/, '');
  return Array.from(plain).slice(0, LONGEST_NAME).join('').trim() || 'Đơn vị';
}

/** Disks that take no notice of case know one name by several spellings. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
