/**
 * Stands where Excel would: office.js's own seam for other hosts gets every request, and events of the
 * workbook are told through the door that Excel uses.
 */

/** Given by the test: takes a batch as JSON, gives the answer as JSON. */
declare function answerExcelBatch(json: string): Promise<string>;

export interface HostEvent {
  readonly kind: 'selection' | 'edit';
  readonly worksheetId: string;
  readonly address: string;
  readonly triggerSource?: string;
}

interface SeamSession {
  _createRequestExecutorOrNull(): unknown;
  _resolveRequestUrlAndHeaderInfo(): Promise<unknown>;
  getEventRegistration(): unknown;
}

interface Extension {
  SessionBase: { prototype: object; _overrideSession?: SeamSession };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: unknown): void;
}

/** Numbers office.js gives to events of all sheets, and what they are sent as. */
const EVENT_TYPES = { edit: 10, selection: 14 } as const;
const EVENT_CATEGORY = 65_536;
const ALL_SHEETS = 'Workbook';

/** What the office.js at hand knows; a newer Excel would announce more. */
const ANNOUNCED = 15;

/** Tells of an Excel that announces ExcelApi 1.`highest` and all below. */
export function setsUpTo(highest: number): (set: string, version: string) => boolean {
  return (set, version) => set === 'ExcelApi' && Number(version.split('.')[1]) <= highest;
}

export const isSetSupported = setsUpTo(ANNOUNCED);

const extension = (): Extension => OfficeExtension as unknown as Extension;

/** From now on requests go to the test. The Excel part of office.js must be there. */
export function standIn(): void {
  const executor = {
    async executeAsync(_customData: unknown, _flags: number, message: { Body: unknown }) {
      const json = typeof message.Body === 'string' ? message.Body : JSON.stringify(message.Body);
      const Body: unknown = JSON.parse(await answerExcelBatch(json));
      return { ErrorCode: '', ErrorMessage: '', Headers: {}, Body };
    },
  };
  const session = Object.create(extension().SessionBase.prototype) as SeamSession;
  session._createRequestExecutorOrNull = () => executor;
  session._resolveRequestUrlAndHeaderInfo = () => Promise.resolve({ url: 'test://workbook', headers: {} });
  session.getEventRegistration = () => null;
  extension().SessionBase._overrideSession = session;
  extension()._testSetRichApiMessageReadyImpl(() => Promise.resolve());
}

/** Excel tells that something happened in the workbook. */
export function tellEvent({ kind, ...message }: HostEvent): void {
  extension()._testTriggerRichApiMessageEvent({
    entries: [
      {
        messageCategory: EVENT_CATEGORY,
        messageType: EVENT_TYPES[kind],
        targetId: ALL_SHEETS,
        message: JSON.stringify(message),
      },
    ],
  });
}
