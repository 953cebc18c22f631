/**
 * @jest-environment jsdom
 *
 * What the page says of a real server, where nothing is excused as it is on the officer's own machine.
 */
import { checkAddress } from '../../src/installation/checks/address';
import { readSums } from '../../src/installation/checks/files';
import { checkIcons } from '../../src/installation/checks/icons';
import { checkHeaders } from '../../src/installation/checks/headers';
import { checkManifest } from '../../src/installation/checks/manifest';
import { checkPane } from '../../src/installation/checks/pane';
import type { Answer, Site } from '../../src/installation/site';
import { worst } from '../../src/installation/verdict';
import type { Verdict } from '../../src/installation/verdict';
import { installationMessages } from '../../src/messages';

const say = installationMessages('vi');
const HERE = 'https://may-chu.noi-bo/cchc/';

type Headers = Readonly<Record<string, string>>;

const GOOD_HEADERS: Headers = {
  'content-type': 'text/html',
  'content-security-policy': "script-src 'self'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

function answer(text: string, headers: Headers = {}, status = 200): Answer {
  return { status, text, bytes: new Uint8Array(0), header: (name) => headers[name] ?? '' };
}

function site(files: Readonly<Record<string, Answer>>, address = HERE): Site {
  return {
    address: new URL(address),
    loopback: false,
    read: (path) => Promise.resolve(files[path] ?? answer('', {}, 404)),
  };
}

function manifestAt(address: string, version = '1.2.3.0'): Answer {
  return answer(
    `<OfficeApp><Version>${version}</Version><DefaultSettings><SourceLocation DefaultValue="${address}taskpane.html"/></DefaultSettings></OfficeApp>`,
  );
}

const badOnes = (verdicts: readonly Verdict[]): readonly string[] =>
  verdicts.filter(({ state }) => state === 'bad').map(({ says }) => says);

test('http is refused on a real server', () => {
  expect(checkAddress(site({}, 'http://may-chu.noi-bo/cchc/'), say)).toEqual([
    { state: 'bad', says: say.address.plain('http://may-chu.noi-bo/cchc/') },
  ]);
  expect(worst(checkAddress(site({}), say))).toBe('good');
});

test('icons that Excel may not keep are a fault of the server', async () => {
  const icon = `${HERE}assets/icons/app-32.png`;
  const manifest = answer(
    `<OfficeApp><Version>1.2.3.0</Version><IconUrl DefaultValue="${icon}"/><DefaultSettings><SourceLocation DefaultValue="${HERE}taskpane.html"/></DefaultSettings></OfficeApp>`,
  );
  const served = (headers: Headers, loopback = false): Site => ({
    ...site({ 'manifest.xml': manifest, 'assets/icons/app-32.png': answer('', headers) }),
    loopback,
  });
  const control = { 'cache-control': 'no-cache' };
  const says = say.icons.notKept('assets/icons/app-32.png', 'no-cache');
  expect(badOnes(await checkIcons(served(control), say))).toContain(says);
  expect(badOnes(await checkIcons(served({}), say))).not.toContain(says);
  expect(await checkIcons(served(control, true), say)).toContainEqual({ state: 'note', says });
});

describe('the manifest', () => {
  test('that points here and has the pages’ version is good', async () => {
    expect(worst(await checkManifest(site({ 'manifest.xml': manifestAt(HERE) }), '1.2.3', say))).toBe('good');
  });

  test('that points elsewhere is bad, with both addresses told', async () => {
    const other = 'https://may-chu.noi-bo/khac/';
    const verdicts = await checkManifest(site({ 'manifest.xml': manifestAt(other) }), '1.2.3', say);
    expect(badOnes(verdicts)).toEqual([say.manifest.elsewhere(other, HERE)]);
  });

  test('of another version is bad', async () => {
    const verdicts = await checkManifest(site({ 'manifest.xml': manifestAt(HERE) }), '1.3.0', say);
    expect(badOnes(verdicts)).toEqual([say.manifest.otherVersion('1.2.3.0', '1.3.0.0')]);
  });

  test.each([
    ['that is a page of the server', answer('<!doctype html><p>404'), say.manifest.unreadable],
    ['that is not there', answer('', {}, 404), say.missing('manifest.xml', 404)],
  ])('%s is bad', async (_, got, sentence) => {
    expect(badOnes(await checkManifest(site({ 'manifest.xml': got }), '1.2.3', say))).toEqual([sentence]);
  });
});

describe('headers', () => {
  const of = async (headers: Headers): Promise<readonly string[]> =>
    badOnes(await checkHeaders(site({ 'taskpane.html': answer('', headers) }), say));

  test('as prescribed are good', async () => {
    expect(await of(GOOD_HEADERS)).toEqual([]);
  });

  test.each<[string, Headers, string]>([
    ['no policy', { 'content-security-policy': '' }, say.headers.noPolicy],
    [
      'a policy that says not who may frame',
      { 'content-security-policy': "script-src 'self'" },
      say.headers.policyLacks('frame-ancestors'),
    ],
    ['no nosniff', { 'x-content-type-options': '' }, say.headers.noNosniff],
    ['pages kept for a day', { 'cache-control': 'max-age=86400' }, say.headers.stale],
    ['framing forbidden', { 'x-frame-options': 'DENY' }, say.headers.framing('DENY')],
    [
      'a page sent as a download',
      { 'content-type': 'application/octet-stream' },
      say.headers.type('taskpane.html', 'application/octet-stream', 'text/html; charset=utf-8'),
    ],
  ])('with %s are bad', async (_, changed, sentence) => {
    expect(await of({ ...GOOD_HEADERS, ...changed })).toEqual([sentence]);
  });
});

test('a script of the pane sent as plain text is bad', async () => {
  const page = answer('<script src="taskpane.abc.js"></script>');
  const verdicts = await checkPane(
    site({ 'taskpane.html': page, 'taskpane.abc.js': answer('', { 'content-type': 'text/plain' }) }),
    say,
  );
  expect(badOnes(verdicts)).toEqual([say.headers.type('taskpane.abc.js', 'text/plain', 'text/javascript')]);
});

test('sums are read from lists written on either system', () => {
  const sum = 'a'.repeat(64);
  expect(readSums(`${sum}  help.html\r\n${sum} *office/office.js\nbad line\n`)).toEqual([
    { sum, path: 'help.html' },
    { sum, path: 'office/office.js' },
  ]);
});
