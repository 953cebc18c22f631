/**
 * Excel as office.js meets it: answers batches over a workbook, counts them, and fails where a test wants it to.
 */
import type { BatchHost } from './answer-batch';
import { answerBatch } from './answer-batch';
import type { HostWorkbook } from './model';
import type { OfficeObject } from './office-object';
import type { Batch, BatchAnswer } from './protocol';
import { OfficeFailure } from './protocol';
import { workbook } from './types/workbook';

/** Excel on the web takes and gives no more in one request. */
export const WEB_LIMIT = 5_000_000;

export interface SentBatch {
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly actions: number;
  readonly writes: boolean;
  /** Calculation and screen updates were stopped for this batch. */
  readonly quiet: boolean;
}

export interface FaultToInject {
  /** "Range.Formulas" or "WorksheetCollection.Add". */
  readonly member: string;
  readonly code: string;
  readonly message?: string;
  /** Which use of the member fails, from 1. */
  readonly use?: number;
}

const READING = /^(Get|_|Suspend|Date$)/;

export class ExcelHost implements BatchHost {
  readonly kept = new Map<string, OfficeObject>();
  readonly root: OfficeObject;
  readonly batches: SentBatch[] = [];
  /** Answers larger than this fail as on the web. */
  answerLimit = WEB_LIMIT;
  fault: FaultToInject | undefined;
  /** While set, every request is refused with this code. */
  refusal: string | undefined;
  /** Called before each batch is answered. */
  onBatch: (number: number) => void = () => undefined;
  #uses = 0;
  #wrote = false;

  constructor(readonly book: HostWorkbook) {
    this.root = workbook(book);
  }

  before(type: string, member: string): void {
    if (!READING.test(member)) {
      this.#wrote = true;
      if (this.book.readOnly) throw new OfficeFailure('AccessDenied', 'The workbook is read-only.');
    }
    if (this.fault?.member !== `${type}.${member}`) return;
    this.#uses++;
    if (this.#uses !== (this.fault.use ?? 1)) return;
    const { code, message } = this.fault;
    throw new OfficeFailure(code, message ?? code);
  }

  /** Requests that changed nothing but references are office.js tidying up, not work. */
  get works(): readonly SentBatch[] {
    return this.batches.filter(({ actions }) => actions > 0);
  }

  answer(json: string): BatchAnswer {
    const batch = JSON.parse(json) as Batch;
    const requestBytes = Buffer.byteLength(json);
    this.onBatch(this.batches.length + 1);
    if (this.book.cellInEditMode)
      return refused('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    if (this.refusal !== undefined) return refused(this.refusal, 'The object belongs to another workbook.');
    if (requestBytes > WEB_LIMIT)
      return refused('RequestPayloadSizeLimitExceeded', 'The request is too large.');
    this.#wrote = false;
    const answer = answerBatch(this, batch);
    const answerBytes = Buffer.byteLength(JSON.stringify(answer));
    this.batches.push({
      requestBytes,
      answerBytes,
      actions: batch.Actions.filter(({ Name }) => Name !== '_RemoveReference').length,
      writes: this.#wrote,
      quiet: batch.Actions.some(({ Name }) => Name === 'SuspendScreenUpdatingUntilNextSync'),
    });
    if (answerBytes > this.answerLimit)
      return refused('ResponsePayloadSizeLimitExceeded', 'The answer is too large.');
    return answer;
  }
}

function refused(code: string, message: string): BatchAnswer {
  return { Results: [], Error: { Code: code, Message: message, Location: '', ActionIndex: -1 } };
}
