/**
 * The columns of the task table: what each is called, where its content comes from, how it looks.
 *
 * First stand the columns that are followed and printed, then the details, then what only the program
 * reads. Formulas, the annex and other commands name columns through this table alone.
 */
export type TaskColumnId =
  | 'number'
  | 'section'
  | 'task'
  | 'product'
  | 'lead'
  | 'cooperating'
  | 'deadline'
  | 'milestone'
  | 'nextDue'
  | 'state'
  | 'daysLeft'
  | 'doneOn'
  | 'evidence'
  | 'progress'
  | 'followUp'
  | 'origin'
  | 'subSection'
  | 'goal'
  | 'activity'
  | 'kind'
  | 'start'
  | 'due'
  | 'cycle'
  | 'budget'
  | 'note'
  | 'status'
  | 'result'
  | 'id'
  | 'sourceSheet'
  | 'sourceRow'
  | 'lastSourceRow'
  | 'trace';

export interface TaskColumn {
  readonly id: TaskColumnId;
  readonly heading: string;
  /**
   * 'source': read from the appendix (progress from the status it notes), and kept as edited where a
   * person edited it; 'typed': a person's
   * alone; 'formula': computed by the workbook; 'link': what ties the row to the appendix.
   */
  readonly from: 'source' | 'typed' | 'formula' | 'link';
  /** Present even where it would hold nothing. */
  readonly always: boolean;
  /** Characters. */
  readonly width: number;
  readonly printed?: boolean;
  readonly hidden?: boolean;
  readonly format?: 'date' | 'days';
  readonly centered?: boolean;
}

export const TASK_COLUMNS: readonly TaskColumn[] = [
  { id: 'number', heading: 'TT', from: 'source', always: true, width: 5, printed: true, centered: true },
  { id: 'section', heading: 'Mục', from: 'source', always: true, width: 15, printed: true },
  { id: 'task', heading: 'Nhiệm vụ', from: 'source', always: true, width: 40, printed: true },
  { id: 'product', heading: 'Sản phẩm', from: 'source', always: true, width: 21, printed: true },
  { id: 'lead', heading: 'Chủ trì', from: 'source', always: true, width: 14, printed: true },
  { id: 'cooperating', heading: 'Phối hợp', from: 'source', always: true, width: 14, printed: true },
  { id: 'deadline', heading: 'Thời hạn', from: 'source', always: true, width: 15, printed: true },
  { id: 'milestone', heading: 'Mốc', from: 'source', always: false, width: 11, printed: true },
  {
    id: 'nextDue',
    heading: 'Hạn kế tiếp',
    from: 'formula',
    always: true,
    width: 12,
    printed: true,
    format: 'date',
  },
  {
    id: 'state',
    heading: 'Trạng thái',
    from: 'formula',
    always: true,
    width: 12,
    printed: true,
    centered: true,
  },
  {
    id: 'daysLeft',
    heading: 'Còn lại (ngày)',
    from: 'formula',
    always: true,
    width: 8,
    printed: true,
    format: 'days',
  },
  {
    id: 'doneOn',
    heading: 'Ngày hoàn thành',
    from: 'typed',
    always: true,
    width: 12,
    printed: true,
    format: 'date',
  },
  { id: 'evidence', heading: 'Văn bản minh chứng', from: 'typed', always: true, width: 13, printed: true },
  {
    id: 'progress',
    heading: 'Tiến độ',
    from: 'source',
    always: true,
    width: 11,
    printed: true,
    centered: true,
  },
  { id: 'followUp', heading: 'Ghi chú theo dõi', from: 'typed', always: true, width: 14, printed: true },
  { id: 'origin', heading: 'Nguồn', from: 'formula', always: true, width: 20 },
  { id: 'subSection', heading: 'Tiểu mục', from: 'source', always: false, width: 24 },
  { id: 'goal', heading: 'Mục tiêu', from: 'source', always: false, width: 48 },
  { id: 'activity', heading: 'Hoạt động', from: 'source', always: false, width: 72 },
  { id: 'kind', heading: 'Loại thời hạn', from: 'source', always: true, width: 16 },
  { id: 'start', heading: 'Bắt đầu', from: 'source', always: true, width: 12, format: 'date' },
  { id: 'due', heading: 'Hạn', from: 'source', always: true, width: 12, format: 'date' },
  { id: 'cycle', heading: 'Chu kỳ', from: 'source', always: true, width: 20 },
  { id: 'budget', heading: 'Kinh phí', from: 'source', always: false, width: 16 },
  { id: 'note', heading: 'Ghi chú', from: 'source', always: true, width: 26 },
  { id: 'status', heading: 'Tình trạng (phụ lục)', from: 'source', always: false, width: 18 },
  { id: 'result', heading: 'Kết quả thực hiện (phụ lục)', from: 'source', always: false, width: 26 },
  { id: 'id', heading: 'Mã', from: 'link', always: true, width: 11 },
  { id: 'sourceSheet', heading: 'Sheet nguồn', from: 'link', always: true, width: 16, hidden: true },
  { id: 'sourceRow', heading: 'Dòng nguồn', from: 'link', always: true, width: 8, hidden: true },
  { id: 'lastSourceRow', heading: 'Dòng nguồn cuối', from: 'link', always: true, width: 8, hidden: true },
  { id: 'trace', heading: 'Dấu vết', from: 'link', always: true, width: 8, hidden: true },
];

const byId: ReadonlyMap<TaskColumnId, TaskColumn> = new Map(
  TASK_COLUMNS.map((column) => [column.id, column]),
);
const byHeading: ReadonlyMap<string, TaskColumn> = new Map(
  TASK_COLUMNS.map((column) => [column.heading, column]),
);

export function taskColumn(id: TaskColumnId): TaskColumn {
  const column = byId.get(id);
  if (!column) throw new RangeError(`No task column ${id}`);
  return column;
}

/** The column of our own with this heading; undefined for one that a person or the appendix named. */
export function taskColumnOf(heading: string): TaskColumn | undefined {
  return byHeading.get(heading);
}
