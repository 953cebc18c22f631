/**
 * The theme of a new workbook: the colours table styles are made of, and its two fonts. Without it Excel
 * falls back to those of 2003 and every table turns another blue.
 */
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** Text and background first, as the schema orders them. */
const colors = [
  ['dk1', '<a:sysClr val="windowText" lastClr="000000"/>'],
  ['lt1', '<a:sysClr val="window" lastClr="FFFFFF"/>'],
  ['dk2', '<a:srgbClr val="44546A"/>'],
  ['lt2', '<a:srgbClr val="E7E6E6"/>'],
  ['accent1', '<a:srgbClr val="4472C4"/>'],
  ['accent2', '<a:srgbClr val="ED7D31"/>'],
  ['accent3', '<a:srgbClr val="A5A5A5"/>'],
  ['accent4', '<a:srgbClr val="FFC000"/>'],
  ['accent5', '<a:srgbClr val="5B9BD5"/>'],
  ['accent6', '<a:srgbClr val="70AD47"/>'],
  ['hlink', '<a:srgbClr val="0563C1"/>'],
  ['folHlink', '<a:srgbClr val="954F72"/>'],
] as const;

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="6350">${fill}</a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

export function blankTheme(): string {
  const scheme = colors.map(([name, color]) => `<a:${name}>${color}</a:${name}>`).join('');
  const font = (kind: string, face: string): string =>
    `<a:${kind}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a:theme xmlns:a="${drawing}" name="Office">` +
    `<a:themeElements><a:clrScheme name="Office">${scheme}</a:clrScheme><a:fontScheme name="Office">` +
    `${font('majorFont', 'Calibri Light')}${font('minorFont', 'Calibri')}</a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}
