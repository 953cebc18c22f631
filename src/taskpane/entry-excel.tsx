/** The pane in Excel: brings office.js, opens the session over the workbook, connects ribbon and keys. */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { dateOfDayNumber } from '../domain/dates';
import type { CivilDate } from '../domain/dates';
import type { Language } from '../messages';
import { WorkbookFault } from '../workbook';
import type { WorkbookSession } from '../workflow';
import type { Desk } from './desk';
import { loadOffice, OfficeMissing } from './office-script';
import { Pane } from './pane';
import { PaneStore } from './pane-store';
import { connectRibbon } from './ribbon-actions';
import { StartScreen } from './start-screen';
import type { StartProblem } from './start-screen';
import { followSystem } from './theme';
import type { Appearance } from './theme';

const LANGUAGE_KEY = 'cchc-language';
const MILLISECONDS_A_DAY = 86_400_000;

function ExcelPane() {
  const [store, setStore] = useState<PaneStore | null>(null);
  const [problem, setProblem] = useState<StartProblem | null>(null);
  const [language, setLanguage] = useState<Language>('vi');
  const [appearance, setAppearance] = useState<Appearance>('light');
  useEffect(() => followSystem(setAppearance), []);
  useEffect(() => {
    start().then(
      (opened) => {
        setLanguage(displayLanguage());
        if (inDarkExcel()) setAppearance('dark');
        setStore(opened);
      },
      (reason: unknown) => setProblem(problemOf(reason)),
    );
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (!store) return <StartScreen language={language} appearance={appearance} problem={problem} />;
  return (
    <main style={{ height: '100%' }}>
      <Pane
        store={store}
        language={language}
        appearance={appearance}
        onLanguage={(chosen) => {
          localStorage.setItem(LANGUAGE_KEY, chosen);
          setLanguage(chosen);
        }}
      />
    </main>
  );
}

class NotExcel extends Error {}

async function start(): Promise<PaneStore> {
  const address = document.querySelector<HTMLMetaElement>('meta[name="office-js"]')?.content ?? '';
  const host = await loadOffice(address);
  if (host !== Office.HostType.Excel) throw new NotExcel();
  const { excelSession } = await import(/* webpackChunkName: "excel" */ '../excel');
  const session = await excelSession({ now: () => Date.now() });
  const store = new PaneStore(await deskOver(session));
  connectRibbon(store);
  return store;
}

/** The desk thinks in a worker; where the webview starts none, it thinks in the page. */
async function deskOver(session: WorkbookSession): Promise<Desk> {
  try {
    const { deskInWorker } = await import(/* webpackChunkName: "worker" */ './worker/desk-in-worker');
    return await deskInWorker(session, today);
  } catch {
    const [{ LocalDesk, recordedSession }, { makeFileBytes, readFileBytes }] = await Promise.all([
      import(/* webpackChunkName: "work" */ './recorded-desk'),
      import(/* webpackChunkName: "entry-files" */ './entry-files'),
    ]);
    return new LocalDesk(recordedSession(session, today), today, readFileBytes, makeFileBytes);
  }
}

function problemOf(reason: unknown): StartProblem {
  if (reason instanceof OfficeMissing) return { id: 'missing', address: reason.address };
  if (reason instanceof WorkbookFault && reason.id === 'feature-missing') return { id: 'too-old' };
  return { id: 'not-excel' };
}

/** Excel's own theme where it tells (newer versions); the system's otherwise. */
function inDarkExcel(): boolean {
  const { officeTheme } = Office.context as { readonly officeTheme?: Office.OfficeTheme };
  return officeTheme?.isDarkTheme === true;
}

/** As the person chose, otherwise as Excel shows itself. */
function displayLanguage(): Language {
  const chosen = localStorage.getItem(LANGUAGE_KEY);
  if (chosen === 'vi' || chosen === 'en') return chosen;
  return Office.context.displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

/** Today by this machine's clock. */
function today(): CivilDate {
  const now = new Date();
  return dateOfDayNumber(
    Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MILLISECONDS_A_DAY),
  );
}

const place = document.getElementById('pane');
if (!place) throw new Error('The page has no place for the pane.');
document.body.style.margin = '0';
place.style.height = '100vh';
createRoot(place).render(<ExcelPane />);
