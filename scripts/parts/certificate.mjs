/**
 * The certificate for https on this machine. Excel wants one that the system trusts; making it trusted needs
 * a person to agree, so where nobody is there to ask, the pages are served with one that is not trusted yet.
 */
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import certificates from 'office-addin-dev-certs';

/** Where office-addin-dev-certs keeps its files and looks for them when it installs. */
const folder = join(homedir(), '.office-addin-dev-certs');
const files = {
  authority: join(folder, 'ca.crt'),
  certificate: join(folder, 'localhost.crt'),
  key: join(folder, 'localhost.key'),
};

/** For an https server, with `problem` where the system does not trust it: null, or why in a few words. */
export async function localCertificate() {
  const problem = await makeTrusted();
  if (problem !== null && !usable()) {
    certificates.deleteCertificateFiles();
    await quietly(() => certificates.generateCertificates(files.authority, files.certificate, files.key));
  }
  return { cert: readFileSync(files.certificate), key: readFileSync(files.key), problem };
}

/** Null where the certificate is trusted now. */
async function makeTrusted() {
  try {
    if (await quietly(() => certificates.verifyCertificates())) return null;
    if (!somebodyToAsk()) return 'không có người trả lời câu hỏi của hệ thống';
    await quietly(() => certificates.ensureCertificatesAreInstalled());
    return null;
  } catch (problem) {
    return problem instanceof Error ? problem.message.split('\n')[0] : String(problem);
  }
}

/** On Linux the package asks for the administrator's password on a terminal that it does not show. */
function somebodyToAsk() {
  return process.platform !== 'linux' && process.stdin.isTTY === true && !process.env.CI;
}

function usable() {
  if (!Object.values(files).every((file) => existsSync(file))) return false;
  return new Date(new X509Certificate(readFileSync(files.certificate)).validTo) > new Date();
}

/** The package reports on the console; what this command prints is its own. */
async function quietly(work) {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await work();
  } finally {
    console.log = log;
  }
}
