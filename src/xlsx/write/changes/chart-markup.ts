/**
 * A chart as its two parts of the package tell it: the drawing says where it lies, the chart part what it shows.
 *
 * The figures stand in the cells alone: Excel and LibreOffice take them from there when they open the file, so a
 * chart never shows figures that its cells no longer hold.
 */
import type { CellRange } from '../../../domain/grid';
import type { ChartKind } from '../../../workbook';
import { escapeAttribute, escapeText } from '../../xml';
import type { Dialect } from '../dialect';
import { absoluteReference } from '../formulas';
import type { ChangeOf } from './change-of';

/** Bars lie, columns stand; stacked ones lie on each other wholly. */
const SHAPES: Readonly<Record<ChartKind, { readonly direction: string; readonly isStacked: boolean }>> = {
  'bar-clustered': { direction: 'bar', isStacked: false },
  'bar-stacked': { direction: 'bar', isStacked: true },
  'column-stacked': { direction: 'col', isStacked: true },
};

/** Per cent of a bar's breadth. */
const GAP = 60;

/** Noughts are left unsaid. */
const LABELS =
  '<c:dLbls><c:numFmt formatCode="0;;;" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

/** The chart part. */
export function chartXml(change: ChangeOf<'chart'>, { drawing }: Dialect): string {
  const { direction, isStacked } = SHAPES[change.type];
  const lies = direction === 'bar';
  const [categoryAxis, valueAxis] = [1, 2];
  const bars =
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${change.series.map((_, index) => seriesXml(change, index)).join('')}` +
    `<c:gapWidth val="${String(GAP)}"/>${isStacked ? '<c:overlap val="100"/>' : ''}` +
    `<c:axId val="${String(categoryAxis)}"/><c:axId val="${String(valueAxis)}"/></c:barChart>`;
  // The first category on top, as in the table; the figures stand in the bars, so their axis is not shown.
  const axes =
    axisXml('catAx', categoryAxis, valueAxis, lies ? 'maxMin' : 'minMax', lies ? 'l' : 'b', false) +
    axisXml('valAx', valueAxis, categoryAxis, 'minMax', lies ? 'b' : 'l', true);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(change.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${bars}${axes}</c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

/** Where the chart lies in a drawing: over the whole cells of its range. */
export function anchorXml(
  { name, range }: ChangeOf<'chart'>,
  shapeId: number,
  relationshipId: string,
  { drawing, relationships }: Dialect,
): string {
  const frame =
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(shapeId)}" ` +
    `name="${escapeAttribute(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" ` +
    `xmlns:r="${relationships}" r:id="${relationshipId}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main">` +
    `${cornerXml('from', range.left - 1, range.top - 1)}${cornerXml('to', range.right, range.bottom)}` +
    `${frame}<xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** A sheet's drawing with nothing in it. */
export function blankDrawing({ drawing }: Dialect): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"></xdr:wsDr>`
  );
}

function seriesXml({ sheet, categories, series }: ChangeOf<'chart'>, index: number): string {
  const one = series[index];
  if (!one) return '';
  const place = String(index);
  return (
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:v>${escapeText(one.name)}</c:v></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${one.color}"/></a:solidFill></c:spPr>` +
    `<c:invertIfNegative val="0"/>${LABELS}` +
    `<c:cat><c:strRef>${formulaXml(sheet, categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef>${formulaXml(sheet, one.values)}</c:numRef></c:val></c:ser>`
  );
}

function formulaXml(sheet: string, range: CellRange): string {
  return `<c:f>${escapeText(absoluteReference(sheet, range))}</c:f>`;
}

function axisXml(
  kind: 'catAx' | 'valAx',
  id: number,
  crossed: number,
  orientation: 'minMax' | 'maxMin',
  side: 'l' | 'b',
  isHidden: boolean,
): string {
  return (
    `<c:${kind}><c:axId val="${String(id)}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling>` +
    `<c:delete val="${isHidden ? '1' : '0'}"/><c:axPos val="${side}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${String(crossed)}"/><c:crosses val="autoZero"/></c:${kind}>`
  );
}

function titleXml(title: string): string {
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1300" b="1"/></a:pPr>' +
    `<a:r><a:rPr lang="vi-VN" sz="1300" b="1"/><a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

function cornerXml(name: 'from' | 'to', column: number, row: number): string {
  return (
    `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
  );
}
