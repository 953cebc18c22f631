/** The pane's page itself: what a person sees when office.js cannot come, and that its rules hold. */
import { openStage, picture } from './support/pages';
import type { Stage } from './support/pages';

jest.setTimeout(120_000);

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
});

it('says in words where office.js should have come from, and what to do', async () => {
  const page = await stage.page('taskpane.html', { viewport: { width: 320, height: 600 } });
  await page
    .getByText('Không tải được office.js từ https://appsforoffice.microsoft.com/lib/1/hosted/office.js')
    .waitFor();
  await picture(page, 'office-missing');
  const [room, needed] = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return [clientWidth, scrollWidth] as const;
  });
  expect(needed).toBeLessThanOrEqual(room);
  expect([...new Set(stage.outsideRequests)]).toEqual([
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  ]);
  expect(stage.pageErrors).toEqual([]);
  await page.close();
});

it('says so too where office.js never answers', async () => {
  const page = await stage.page('about:blank', { viewport: { width: 320, height: 600 } });
  await page.clock.install();
  await page.route('https://appsforoffice.microsoft.com/**', () => undefined);
  await page.goto(`${stage.address}/taskpane.html`, { waitUntil: 'commit' });
  await page.locator('[role=progressbar]').waitFor();
  await page.clock.fastForward(31_000);
  await page.getByText('Không tải được office.js').waitFor();
  await page.close();
});

it.each([
  ['taskpane.html', ["'self'", 'https://appsforoffice.microsoft.com']],
  ['workbench.html', ["'self'"]],
])('%s lets no script run but its own and the one chosen at build', async (address, scripts) => {
  const page = await stage.page(address);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const rules = new Map(
    (policy ?? '').split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
  );
  expect(rules.get('default-src')).toEqual(["'none'"]);
  expect(rules.get('script-src')).toEqual(scripts);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.intruder = true';
    document.head.append(script);
    return 'intruder' in window;
  });
  expect(ran).toBe(false);
  await page.close();
});
