/** A person's own conditional formats in the grid of the workbench, and the file left as it was. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { baseWorkbook } from '../contract/base-workbook';
import { withPart } from '../support/xlsx-parts';
import { openStage, picture } from './support/pages';
import type { Stage } from './support/pages';

jest.setTimeout(600_000);

const DXFS =
  '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';
const RULES =
  '<conditionalFormatting sqref="A3:D5"><cfRule type="expression" dxfId="0" priority="2">' +
  '<formula>$C3="Phòng A"</formula></cfRule><cfRule type="expression" dxfId="0" priority="3">' +
  '<formula>KHONGCO($C3)</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="A3:A5"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/>' +
  '<cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
});

function formatted(): Uint8Array {
  const styled = withPart(baseWorkbook().save(), 'xl/styles.xml', (xml) =>
    xml
      .replace(/<dxfs\b[^>]*\/>|<dxfs\b[^]*<\/dxfs>/, '')
      .replace(/(<\/cellStyles>|<\/cellXfs>)(?![^]*<\/cellStyles>)/, `$1${DXFS}`),
  );
  return withPart(styled, 'xl/worksheets/sheet2.xml', (xml) =>
    xml.replace('</mergeCells>', `</mergeCells>${RULES}`),
  );
}

/** How many pixels of the grid have exactly this colour. */
const pixels = (page: Page, red: number, green: number, blue: number): Promise<number> =>
  page.evaluate(
    ([r, g, b]) => {
      let found = 0;
      for (const canvas of document.querySelectorAll('canvas')) {
        if (canvas.width === 0 || canvas.height === 0) continue;
        // A copy, for the browser complains of whoever reads the grid's own canvas again and again.
        const copy = document.createElement('canvas');
        [copy.width, copy.height] = [canvas.width, canvas.height];
        const context = copy.getContext('2d', { willReadFrequently: true });
        context?.drawImage(canvas, 0, 0);
        const data = context?.getImageData(0, 0, copy.width, copy.height).data ?? [];
        for (let at = 0; at < data.length; at += 4)
          if (data[at] === r && data[at + 1] === g && data[at + 2] === b) found++;
      }
      return found;
    },
    [red, green, blue] as const,
  );

it('shows fills and bars, complains of nothing, and saves the file byte by byte', async () => {
  const bytes = formatted();
  const page = await stage.workbench();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'Kế hoạch có tô màu.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(bytes),
    });
  for (let tries = 0; tries < 200 && (await pixels(page, 0xff, 0xc7, 0xce)) === 0; tries++)
    await page.waitForTimeout(100);
  expect(await pixels(page, 0xff, 0xc7, 0xce)).toBeGreaterThan(1_000);
  expect(await pixels(page, 0x63, 0x8e, 0xc6)).toBeGreaterThan(300);
  await picture(page, 'conditional-formats');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải sổ về' }).click(),
  ]);
  expect(Buffer.compare(readFileSync(await download.path()), Buffer.from(bytes))).toBe(0);
  expect(stage.complaints).toEqual([]);
});
