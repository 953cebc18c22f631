/** A new workbook from scratch: sheets with nothing on them, ready for a change set. */
import { OpcPackage, type Codec } from '../package';
import { XlsxWorkbook } from '../workbook';
import {
  blankSheetXml,
  blankStyles,
  contentTypes,
  isSheetName,
  relationshipType,
  transitional,
} from '../write';
import { WorkbookFault } from '../../workbook';
import { escapeAttribute } from '../xml';
import { blankTheme } from './blank-theme';

export interface BlankOptions {
  /** Names of its sheets in order; one called "Sheet1" where absent. */
  readonly sheets?: readonly string[];
  /** What the host packs parts with; a portable one where absent. */
  readonly codec?: Codec;
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Throws `sheet-name-invalid` for names Excel refuses and for names given twice. */
export function blankWorkbook(options: BlankOptions = {}): XlsxWorkbook {
  const names = options.sheets?.length ? options.sheets : ['Sheet1'];
  const seen = new Set<string>();
  for (const name of names) {
    if (!isSheetName(name) || seen.has(name.toLowerCase())) {
      throw new WorkbookFault('sheet-name-invalid', { sheet: name });
    }
    seen.add(name.toLowerCase());
  }
  const files = OpcPackage.create(options.codec);
  const workbook = 'xl/workbook.xml';
  files.addRelationship('', relationshipType(transitional, 'officeDocument'), workbook);
  const sheets = names.map((name, index) => {
    const number = String(index + 1);
    const part = `xl/worksheets/sheet${number}.xml`;
    files.add(part, blankSheetXml(transitional), contentTypes.worksheet);
    const id = files.addRelationship(workbook, relationshipType(transitional, 'worksheet'), part);
    return `<sheet name="${escapeAttribute(name)}" sheetId="${number}" r:id="${id}"/>`;
  });
  files.add('xl/styles.xml', blankStyles(transitional), contentTypes.styles);
  files.addRelationship(workbook, relationshipType(transitional, 'styles'), 'xl/styles.xml');
  files.add('xl/theme/theme1.xml', blankTheme(), themeType);
  files.addRelationship(workbook, relationshipType(transitional, 'theme'), 'xl/theme/theme1.xml');
  const { main, relationships } = transitional;
  const xml =
    `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/>` +
    `</bookViews><sheets>${sheets.join('')}</sheets><calcPr calcId="191029"/></workbook>`;
  files.add(workbook, xml, workbookType);
  return new XlsxWorkbook(files);
}
