/** What the page that tests an installation says to the IT officer. */
import type { installation as vi } from '../vi/installation';

export const installation: typeof vi = {
  titles: {
    address: 'Address and https',
    manifest: 'The file manifest.xml',
    pane: 'The page of the CCHC pane',
    office: 'The office.js library',
    headers: 'The server’s HTTP headers',
    icons: 'Ribbon icons',
    files: 'The files of the package',
  },
  fine: (version, notes) =>
    notes === 0
      ? `The installation is good: version ${version} is ready for Excel.`
      : `The installation is good on this machine (version ${version}). ${notes} things to know before it goes to the real server.`,
  faulty: (count) =>
    `Not usable yet: ${count} faults, told in the lines marked ✘ below. Put them right and reload this page.`,
  missing: (path, status) =>
    status === null
      ? `${path} could not be read: the server does not answer. Check that it runs, and the firewall, then reload.`
      : `${path} could not be read (the server answered ${status}). Copy the file from the package again; where it is there already, check the right to read it and web.config or nginx.conf.`,
  address: {
    secure: 'The page came over https and the browser trusts the server’s certificate.',
    loopback: 'The page is being tried over http on this very machine. The real server must use https.',
    plain: (address) =>
      `The page came over http (${address}). Office takes https only: give the server a certificate and open the https address.`,
  },
  manifest: {
    unreadable: 'manifest.xml cannot be read. Copy it from the package again, without editing it.',
    here: (address) => `manifest.xml points at this address: ${address}`,
    elsewhere: (stated, here) =>
      `manifest.xml points at ${stated} but the page was opened at ${here}. Put the files where the manifest says, or make the package again with --base-url ${here}`,
    elsewhereWhileTrying: (stated) =>
      `manifest.xml points at ${stated}; it is being tried on this machine, so another address is to be expected.`,
    version: (version) => `manifest.xml and the pages are both version ${version}.`,
    otherVersion: (stated, expected) =>
      `manifest.xml says version ${stated} but the pages are ${expected}: two versions are mixed. Empty the folder and unzip the whole package again.`,
  },
  pane: {
    loads: (count) => `taskpane.html and its ${count} scripts all load.`,
  },
  office: {
    unstated: 'taskpane.html does not say where office.js comes from. Copy it from the package again.',
    local: 'office.js runs from the copy on this server; workstations need no internet.',
    remote: (host) => `office.js runs from Microsoft’s ${host}.`,
    localFails: (path) =>
      `${path} on this server does not run. Copy the folder office from the package again and check that .js files are sent as text/javascript.`,
    remoteFails: (host) =>
      `office.js did not come from ${host}. This machine has no internet: open the firewall for that address, or make the package again with --office-js local.`,
  },
  headers: {
    policy: 'The server sends Content-Security-Policy.',
    noPolicy:
      'The server sends no Content-Security-Policy. Use the package’s web.config (IIS) or nginx.conf.',
    policyLacks: (part) =>
      `The server’s Content-Security-Policy lacks ${part}. Take the line from the package’s web.config or nginx.conf.`,
    framing: (value) =>
      `The server sends X-Frame-Options: ${value}, so Excel on the web cannot open the pane. Remove this header for the folder of CCHC.`,
    nosniff: 'The server sends X-Content-Type-Options: nosniff.',
    noNosniff:
      'The server does not send X-Content-Type-Options: nosniff. Use the package’s web.config (IIS) or nginx.conf.',
    fresh: 'Pages are always asked for anew, so that updates arrive at once.',
    stale:
      'The server does not send Cache-Control: no-cache for taskpane.html; workstations may keep an old version after an update. Use the package’s web.config (IIS) or nginx.conf.',
    types: 'All file types (MIME) are right.',
    type: (path, got, expected) =>
      `${path} is sent as “${got === '' ? 'none' : got}” and must be ${expected}. Declare the type on the server (the package’s web.config and nginx.conf do).`,
  },
  icons: {
    all: (count) => `All ${count} icons load and have their size.`,
    elsewhere: (address) =>
      `The icon ${address} lies outside the product’s address. Copy manifest.xml from the package again.`,
    notKept: (path, header) =>
      `${path} comes with “Cache-Control: ${header}”, so Excel shows another picture in its place. Copy web.config or nginx.conf from the package again: the folder assets/icons goes without this header.`,
    noPicture: (path) => `${path} is no readable picture. Copy the file from the package again.`,
    wrongSize: (path, width, height, expected) =>
      `${path} is ${width} × ${height} and must be ${expected} × ${expected}. Copy the file from the package again.`,
  },
  files: {
    all: (count) => `Every file on the server is that of the package (SHA-256): ${count} in all.`,
    changed: (path) =>
      `${path} on the server differs from the package: cut short, changed, or of an older version. Copy the file from the package again.`,
    emptyList: (list) => `${list} has no readable line. Copy the file from the package again.`,
    cannotCompute:
      'SHA-256 was not compared: browsers compute it over https only. Open the page at its https address.',
  },
};
