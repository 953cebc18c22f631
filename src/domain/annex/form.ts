/**
 * A statistics form (phụ lục thống kê) as data: its parts, and in each part the lines that an office fills,
 * whatever province sent it.
 */
import type { IndicatorValueType } from '../tables';

/** What a figure covers. */
export type Aggregation =
  /** What happened within the reporting period: "trong kỳ báo cáo". */
  | 'period'
  /** What has added up since the beginning: "lũy kế đến thời điểm báo cáo". */
  | 'cumulative'
  /** How things stand on the closing day. */
  | 'standing';

/** How a line follows from other lines of the form; lines are named as `lineRef` writes them. */
export type Derivation =
  | { readonly kind: 'sum'; readonly of: readonly string[] }
  /** 100 × numerator ÷ denominator, two decimals. */
  | { readonly kind: 'share'; readonly numerator: string; readonly denominator: string }
  | { readonly kind: 'same'; readonly as: string };

/** Indicators that the task table can answer; see computed.ts. */
export const COMPUTED_IDS = [
  'plan-tasks',
  'plan-done',
  'plan-done-share',
  'assigned-tasks',
  'assigned-on-time',
  'assigned-late',
] as const;
export type ComputedId = (typeof COMPUTED_IDS)[number];

export interface FormLine {
  /** Its number, or its parent's with a place for a line without one ("4.1.2/1"); unique within the part. */
  readonly id: string;
  /** "1.2.3"; null for "Trong đó" lines. */
  readonly number: string | null;
  /** What stands in the column of numbers: "1.2.3.", "Trong đó", "". */
  readonly rawNumber: string;
  readonly label: string;
  readonly unit: string;
  readonly valueType: IndicatorValueType;
  /** What the codes of a choice mean: {0: "Không", 1: "Có"}. */
  readonly options?: Readonly<Record<string, string>>;
  /** 1 for "1", 2 for "1.1" … */
  readonly level: number;
  /** Id of the line it belongs to. */
  readonly parent: string | null;
  /** The form's own remark: "(nếu có)". */
  readonly note: string;
  readonly aggregation: Aggregation;
  readonly compute?: ComputedId;
  readonly derived?: Derivation;
  /** The built-in line that a person said it is, as `lineRef` names it; null where they said it is none. */
  readonly knownAs?: string | null;
}

export interface FormPart {
  /** "Phụ lục I", "Biểu mẫu 3": name of its sheet, and of the part in references. */
  readonly id: string;
  readonly title: string;
  readonly lines: readonly FormLine[];
}

export interface AnnexForm {
  readonly id: string;
  readonly title: string;
  /** The first is the annex itself. */
  readonly parts: readonly FormPart[];
  /** What must hold between lines, as people write it: "7.1.1 + 7.1.2 = 7.1". */
  readonly relations: readonly string[];
}

/** Names a line within the whole form: "7.1" in the first part, "Biểu mẫu 3/2.4" in another. */
export function lineRef(form: AnnexForm, part: FormPart, line: FormLine): string {
  return part === form.parts[0] ? line.id : `${part.id}/${line.id}`;
}

/** Lines that hold a figure; headings hold none. */
export function takesValue(line: FormLine): boolean {
  return line.valueType !== 'none';
}

const CUMULATIVE = /(?<!\p{L})(?:lu[ỹy]\s*kế|luỹ kế|so với năm)(?!\p{L})/iu;
const IN_PERIOD =
  /(?<!\p{L})(?:trong kỳ|ban hành|công bố|bãi bỏ|tuyển dụng|bổ nhiệm|kỷ luật|kiểm tra|rà soát|xử lý|khảo sát|đối thoại|giải quyết)(?!\p{L})/iu;

/** What a label says of the time its figure covers. */
export function aggregationOf(label: string): Aggregation {
  const text = label.normalize('NFC');
  if (CUMULATIVE.test(text)) return 'cumulative';
  return IN_PERIOD.test(text) ? 'period' : 'standing';
}
