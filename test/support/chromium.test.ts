/** The test browser reaches this machine and nothing else. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findBrowser, launchBrowser } from './chromium';

const original = process.env.CHROMIUM;

afterEach(() => {
  if (original === undefined) delete process.env.CHROMIUM;
  else process.env.CHROMIUM = original;
});

test('a browser named in CHROMIUM that cannot be run is refused with a sentence that names it', async () => {
  process.env.CHROMIUM = '/nowhere/chromium';
  expect(findBrowser()).toBeUndefined();
  await expect(launchBrowser()).rejects.toThrow('CHROMIUM names /nowhere/chromium, which cannot be run');
});

test('pages reach this machine and nothing else', async () => {
  const server = createServer((_, response) => response.end('<!doctype html><p>here</p>'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    expect(await page.textContent('p')).toBe('here');
    const failed = await page.evaluate(async () => {
      const tries = ['http://example.com/', 'http://192.0.2.1/'].map((url) =>
        fetch(url, { mode: 'no-cors' }).then(
          (answer) => answer.type,
          () => 'failed',
        ),
      );
      return Promise.all(tries);
    });
    expect(failed).toEqual(['failed', 'failed']);
    expect(browser.outsideRequests).toEqual(['http://example.com/', 'http://192.0.2.1/']);
  } finally {
    await browser.close();
    server.close();
  }
}, 60_000);
