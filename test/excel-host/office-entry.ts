/**
 * What Excel tells a page beside its workbook: that Office is ready, what it supports, that the pane was shown.
 * Runs right after office.js; requests for the workbook go on through office.js itself.
 */
import { isSetSupported, standIn, tellEvent } from './seam';
import type { HostEvent } from './seam';

/** What the page asked of Excel's own surroundings, for the test to look at. */
export interface OfficeSurroundings {
  paneShown: number;
  /** Ids of the buttons that the latest update of the ribbon enabled. */
  enabledButtons: readonly string[];
  /** Presses a button of the ribbon, once the page knows it; ends when the command says that it is done. */
  press(action: string): Promise<void>;
  tell(event: HostEvent): void;
}

interface Association {
  readonly mappings: Readonly<Record<string, (event: { completed(): void }) => void>>;
}

/** Milliseconds until something that is to come is looked for again. */
const LOOK_AGAIN = 20;

const surroundings: OfficeSurroundings = {
  paneShown: 0,
  enabledButtons: [],
  async press(action) {
    const { _association } = Office.actions as unknown as { readonly _association: Association };
    const work = () => _association.mappings[action.toUpperCase()];
    while (!work()) await new Promise((looked) => setTimeout(looked, LOOK_AGAIN));
    await new Promise<void>((completed) => work()?.({ completed }));
  },
  tell: tellEvent,
};

/** office.js loads its Excel part by itself, some time after it ran. */
async function excelPart(): Promise<void> {
  const there = (): boolean => 'Excel' in globalThis && 'OfficeExtension' in globalThis && !!Office.context;
  while (!there()) await new Promise((looked) => setTimeout(looked, LOOK_AGAIN));
}

Office.onReady = async () => {
  await excelPart();
  standIn();
  Object.assign(Office, { addin, ribbon });
  Object.assign(Office.context, { displayLanguage: 'vi-VN', requirements });
  return { host: Office.HostType.Excel, platform: Office.PlatformType.PC };
};

const addin = {
  showAsTaskpane: () => {
    surroundings.paneShown += 1;
    return Promise.resolve();
  },
  setStartupBehavior: () => Promise.resolve(),
};

const ribbon = {
  requestUpdate: ({ tabs }: Office.RibbonUpdaterData) => {
    const controls = tabs.flatMap(({ groups = [] }) => groups.flatMap(({ controls: own = [] }) => own));
    surroundings.enabledButtons = controls.filter(({ enabled }) => enabled).map(({ id }) => id);
    return Promise.resolve();
  },
};

const requirements = {
  isSetSupported: (set: string, version: string) =>
    set === 'SharedRuntime' || set === 'RibbonApi' || isSetSupported(set, version),
};

Object.assign(globalThis, { surroundings });
