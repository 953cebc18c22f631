/**
 * Draws every icon of assets/icons/*.svg at the sizes Excel's ribbon asks for: assets/icons/<name>-<size>.png.
 *
 * Run it after changing a drawing (`node scripts/icons.mjs`); the pictures are committed, so that building
 * needs no browser. A second run gives the same bytes.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const folder = new URL('../assets/icons/', import.meta.url);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
const drawings = (await readdir(folder)).filter((name) => name.endsWith('.svg')).sort();
for (const drawing of drawings) {
  const source = (await readFile(new URL(drawing, folder))).toString('base64');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${source}">`,
    );
    await page.waitForFunction('document.images[0].complete');
    const picture = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(drawing.replace('.svg', `-${size}.png`), folder), picture);
  }
}
await browser.close();
console.log(`${drawings.length} icons drawn at ${SIZES.length} sizes.`);
