/** Columns by what they mean, inside a sentence. */
import type { FindingDatum } from '../../../domain/rules';
import { of, quoted } from '../../rule-sentences';

const FIELDS: Readonly<Record<string, string>> = {
  number: 'số thứ tự',
  goal: 'mục tiêu',
  task: 'nhiệm vụ',
  activity: 'hoạt động',
  product: 'kết quả, sản phẩm',
  deadline: 'thời hạn',
  lead: 'đơn vị chủ trì',
  cooperating: 'đơn vị phối hợp',
  budget: 'kinh phí',
  note: 'ghi chú',
  status: 'tình trạng',
  result: 'kết quả thực hiện',
  label: 'chỉ tiêu',
  unit: 'đơn vị tính',
  value: 'số liệu',
};

export const fieldName = (value: FindingDatum | undefined): string => FIELDS[of(value)] ?? quoted(value);
