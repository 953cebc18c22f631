/** The workbook itself: which sheets there are, in what order, its names and its date system. */
import { WorkbookFault, type NameSnapshot, type SheetVisibility } from '../../workbook';
import { relationshipKind, type OpcPackage, type Relationship } from '../package';
import { XmlScanner } from '../xml';
import { flag } from './xml-values';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Place among all sheets, chart sheets included, from 0. */
  readonly position: number;
  readonly part: string;
}

export interface WorkbookPart {
  readonly part: string;
  /** Sheets with cells; chart and dialog sheets have none and are not listed. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameSnapshot[];
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

const foreignDocuments: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml/, 'word'],
  [/presentationml/, 'slides'],
];

/** The part that is the workbook. Throws where the package holds another kind of document. */
export function findWorkbookPart(source: OpcPackage): string {
  const root = source.relationships('').find((entry) => relationshipKind(entry) === 'officeDocument');
  const part = root?.target ?? 'xl/workbook.xml';
  const type = source.contentType(part) ?? '';
  if (/binary/i.test(type) || /\.bin$/i.test(part)) throw new WorkbookFault('file-binary-format');
  const foreign = foreignDocuments.find(([pattern]) => pattern.test(type));
  if (foreign) throw new WorkbookFault('file-not-workbook', { kind: foreign[1] });
  if (!source.has(part)) throw new WorkbookFault('file-not-workbook', { kind: 'zip' });
  return part;
}

export function readWorkbookPart(source: OpcPackage): WorkbookPart {
  const part = findWorkbookPart(source);
  const relationships = source.relationships(part);
  const byId = new Map(relationships.map((entry) => [entry.id, entry]));
  const sheetParts = new Set<string>();
  const targetOf = (kind: string): string | null => {
    const found = relationships.find((entry) => relationshipKind(entry) === kind && !entry.external);
    return found && source.has(found.target) ? found.target : null;
  };
  const sheets: SheetEntry[] = [];
  const sheetNames: string[] = [];
  const names: (Omit<NameSnapshot, 'scope'> & { readonly scopeIndex: number | null })[] = [];
  let date1904 = false;
  let structureProtected = false;
  const scanner = new XmlScanner(source.textPieces(part), part);
  let mainPrefix = '';
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.depth === 1) {
      if (scanner.name !== 'workbook') throw new WorkbookFault('file-not-workbook', { kind: 'zip' });
      mainPrefix = scanner.prefix;
      continue;
    }
    if (scanner.prefix !== mainPrefix) {
      scanner.skip();
      continue;
    }
    switch (scanner.name) {
      case 'workbookPr':
        date1904 = flag(scanner.attribute('date1904'));
        break;
      case 'workbookProtection':
        structureProtected = flag(scanner.attribute('lockStructure'));
        break;
      case 'sheet': {
        const id = scanner.prefixedAttribute('id') ?? '';
        const name = scanner.attribute('name') ?? '';
        const entry = sheetEntry(name, scanner.attribute('state'), sheetNames.length, byId.get(id));
        sheetNames.push(name);
        if (entry === null) break;
        // Two sheets of one part are no workbook, and a way to have it read without end.
        if (!source.has(entry.part) || sheetParts.has(entry.part.toLowerCase()))
          throw new WorkbookFault('file-damaged', { part: entry.part });
        sheetParts.add(entry.part.toLowerCase());
        sheets.push(entry);
        break;
      }
      case 'definedName': {
        const name = scanner.attribute('name') ?? '';
        const scope = scanner.attribute('localSheetId');
        const hidden = flag(scanner.attribute('hidden'));
        const isMacro = flag(scanner.attribute('function')) || flag(scanner.attribute('vbProcedure'));
        const refersTo = scanner.textUntilClose().trim();
        const scopeIndex = scope === undefined ? null : Number(scope);
        if (!isMacro) names.push({ name: name.replace(/^_xlnm\./, ''), refersTo, hidden, scopeIndex });
        break;
      }
      case 'extLst':
        scanner.skip();
        break;
      default:
        break;
    }
  }
  return {
    part,
    sheets,
    names: names.map(({ name, refersTo, hidden, scopeIndex }) => ({
      name,
      refersTo,
      scope: scopeIndex === null ? null : (sheetNames[scopeIndex] ?? null),
      hidden,
    })),
    date1904,
    structureProtected,
    sharedStrings: targetOf('sharedStrings'),
    styles: targetOf('styles'),
  };
}

function sheetEntry(
  name: string,
  state: string | undefined,
  position: number,
  relationship: Relationship | undefined,
): SheetEntry | null {
  if (!relationship) throw new WorkbookFault('file-damaged', { part: 'xl/workbook.xml', sheet: name });
  if (relationshipKind(relationship) !== 'worksheet') return null;
  const visibility =
    state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : ('visible' as const);
  return { name, visibility, position, part: relationship.target };
}
