/**
 * How parts of a package are named and found: "xl/worksheets/sheet1.xml", without a leading slash,
 * whatever the case, and relative to one another.
 */

/** The form in which names are compared. */
export function partKey(part: string): string {
  return (part.startsWith('/') ? part.slice(1) : part).toLowerCase();
}

/** `folderOf("xl/workbook.xml")` is "xl"; '' for a part at the root. */
export function folderOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return slash < 0 ? '' : part.slice(0, slash);
}

/** Where the relationships of a part stand: "xl/_rels/workbook.xml.rels"; '' is the package itself. */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  const file = part.slice(folder === '' ? 0 : folder.length + 1);
  return `${folder === '' ? '' : folder + '/'}_rels/${file}.rels`;
}

/** `resolveTarget("xl/worksheets/sheet1.xml", "../comments1.xml")` is "xl/comments1.xml". */
export function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : folderOf(part).split('/').filter(Boolean);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The other way: how `part` names `target` from where it stands. */
export function relativeTarget(part: string, target: string): string {
  const from = folderOf(part).split('/').filter(Boolean);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
