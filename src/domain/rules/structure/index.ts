/** The rules of this family, in the order of the catalogue. */
import { ambiguousColumn } from './ambiguous-column';
import { blankBudget } from './blank-budget';
import { cellsOutsideTables } from './cells-outside-tables';
import { columnWithoutHeading } from './column-without-heading';
import { doubleSpace } from './double-space';
import { duplicateNumber } from './duplicate-number';
import { duplicateSectionNumber } from './duplicate-section-number';
import { emptySection } from './empty-section';
import { emptyTable } from './empty-table';
import { formulaError } from './formula-error';
import { headerLabel } from './header-label';
import { hiddenRowWithTask } from './hidden-row-with-task';
import { htmlRemnant } from './html-remnant';
import { malformedNumber } from './malformed-number';
import { mergedDataCells } from './merged-data-cells';
import { missingColumn } from './missing-column';
import { missingDocumentNumber } from './missing-document-number';
import { missingLead } from './missing-lead';
import { missingNumber } from './missing-number';
import { missingProduct } from './missing-product';
import { missingTask } from './missing-task';
import { numberAsText } from './number-as-text';
import { numberGap } from './number-gap';
import { numberOutOfOrder } from './number-out-of-order';
import { oddCharacters } from './odd-characters';
import { productTruncated } from './product-truncated';
import { repeatedHeader } from './repeated-header';
import { sectionGap } from './section-gap';
import { sectionOutOfOrder } from './section-out-of-order';
import { oldFont } from './old-font';
import { sheetWithoutTable } from './sheet-without-table';
import { splitRow } from './split-row';
import { textTruncated } from './text-truncated';
import { titleYearConflict } from './title-year-conflict';

export const structureRules = [
  missingColumn,
  emptyTable,
  sheetWithoutTable,
  oldFont,
  cellsOutsideTables,
  ambiguousColumn,
  columnWithoutHeading,
  headerLabel,
  missingDocumentNumber,
  titleYearConflict,
  duplicateSectionNumber,
  sectionOutOfOrder,
  sectionGap,
  emptySection,
  missingNumber,
  duplicateNumber,
  numberGap,
  numberOutOfOrder,
  malformedNumber,
  missingTask,
  missingProduct,
  missingLead,
  blankBudget,
  textTruncated,
  productTruncated,
  splitRow,
  repeatedHeader,
  hiddenRowWithTask,
  mergedDataCells,
  formulaError,
  numberAsText,
  htmlRemnant,
  doubleSpace,
  oddCharacters,
] as const;
