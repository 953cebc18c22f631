/**
 * The built-in form: Phụ lục I and Biểu mẫu 3 as the province of Hà Nam asked its departments to fill them in
 * 2024, slips of the pen put right. 1.2.2 is missing in the form itself.
 */
import type { IndicatorValueType } from '../tables';
import { aggregationOf, type AnnexForm, type ComputedId, type Derivation, type FormLine } from './form';
import { lineIds } from './line-ids';

type Row = readonly [
  number: string | null,
  label: string,
  unit: string,
  valueType: IndicatorValueType,
  note?: string,
];

const ANNEX_ROWS: readonly Row[] = [
  ['1', 'Công tác chỉ đạo điều hành CCHC', '', 'none'],
  ['1.1', 'Kế hoạch CCHC', 'Kế hoạch', 'count'],
  ['1.1.1', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', 'count'],
  ['1.1.2', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', 'count'],
  ['1.1.3', 'Số văn bản chỉ đạo CCHC đã ban hành', 'Văn bản', 'count'],
  ['1.2', 'Kiểm tra CCHC', '', 'none'],
  ['1.2.1', 'Số phòng, ban, đơn vị thuộc và trực thuộc đã kiểm tra', 'Cơ quan, đơn vị', 'count'],
  ['1.2.3', 'Số vấn đề phát hiện qua kiểm tra', 'Vấn đề', 'count'],
  ['1.2.4', 'Số vấn đề phát hiện đã xử lý xong', 'Vấn đề', 'count'],
  ['1.3', 'Thực hiện nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao', '', 'none'],
  ['1.3.1', 'Tổng số nhiệm vụ được giao', 'Nhiệm vụ', 'count'],
  ['1.3.2', 'Số nhiệm vụ đã hoàn thành đúng hạn', 'Nhiệm vụ', 'count'],
  ['1.3.3', 'Số nhiệm vụ đã hoàn thành nhưng quá hạn', 'Nhiệm vụ', 'count'],
  ['1.4', 'Khảo sát sự hài lòng của người dân, tổ chức', '', 'none', '(nếu có)'],
  ['1.4.1', 'Số lượng phiếu khảo sát', 'Phiếu', 'count'],
  ['1.4.2', 'Hình thức khảo sát', 'Trực tuyến = 0\nPhát phiếu = 1\nKết hợp = 2', 'enum'],
  [
    '1.5',
    'Tổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp',
    'Không = 0\nCó = 1',
    'boolean01',
  ],
  ['2', 'Cải cách thể chế', '', 'none'],
  ['2.1', 'Số VBQPPL đã ban hành/tham mưu ban hành', 'Văn bản', 'count'],
  ['2.2', 'Số VBQPPL đã kiểm tra theo thẩm quyền', 'Văn bản', 'count'],
  ['2.3', 'Số VBQPPL đã rà soát', 'Văn bản', 'count'],
  ['2.4', 'Số VBQPPL đã kiến nghị xử lý sau kiểm tra, rà soát', 'Văn bản', 'count'],
  ['2.5', 'Số VBQPPL có kiến nghị xử lý đã được xử lý xong', 'Văn bản', 'count'],
  ['3', 'Cải cách thủ tục hành chính', '', 'none'],
  ['3.1', 'Thống kê TTHC', 'TTHC', 'count'],
  ['3.1.1', 'Số TTHC công bố mới', 'Thủ tục', 'count'],
  ['3.1.2', 'Số TTHC bãi bỏ, thay thế', 'Thủ tục', 'count'],
  ['3.2', 'Thực hiện cơ chế một cửa, một cửa liên thông', '', 'none'],
  ['3.2.1', 'Tỷ lệ TTHC đã được phê duyệt quy trình nội bộ', '%', 'percent'],
  ['3.2.2', 'Tỷ lệ quy trình nội bộ giải quyết TTHC đã được điện tử hóa', '%', 'percent'],
  ['3.3', 'Kết quả giải quyết TTHC', 'Hồ sơ', 'ratio'],
  ['3.3.1', 'Tỷ lệ hồ sơ TTHC do các sở, ban, ngành tiếp nhận được giải quyết đúng hẹn', '%', 'percent'],
  ['4', 'Cải cách tổ chức bộ máy hành chính nhà nước', '', 'none'],
  ['4.1', 'Cơ cấu tổ chức bộ máy', '', 'none'],
  ['4.1.1', 'Số phòng, ban, đơn vị thuộc, trực thuộc', 'Cơ quan, đơn vị', 'count'],
  ['4.1.2', 'Số đơn vị sự nghiệp công lập', 'Cơ quan, đơn vị', 'count'],
  [null, 'Số ĐVSNCL thuộc sở, ban, ngành', 'Cơ quan, đơn vị', 'count'],
  [null, 'Số ĐVSNCL thuộc UBND cấp huyện', 'Cơ quan, đơn vị', 'count'],
  [null, 'Tỷ lệ ĐVSNCL đã cắt giảm so với năm 2015', '%', 'percent'],
  ['4.2', 'Số liệu về biên chế công chức', '', 'none'],
  ['4.2.1', 'Tổng số biên chế được giao trong năm', 'Người', 'count'],
  ['4.2.2', 'Tổng số biên chế có mặt tại thời điểm báo cáo', 'Người', 'count'],
  ['4.2.3', 'Số hợp đồng lao động làm việc tại cơ quan, đơn vị', 'Người', 'count'],
  ['4.2.4', 'Số biên chế đã tinh giản trong kỳ báo cáo', 'Người', 'count'],
  ['4.2.5', 'Tỷ lệ phần trăm biên chế đã tinh giản so với năm 2015', '%', 'percent'],
  ['4.3', 'Số người làm việc hưởng lương từ NSNN tại các đơn vị sự nghiệp công lập trực thuộc', '', 'none'],
  ['4.3.1', 'Tổng số người làm việc được giao', 'Người', 'count'],
  ['4.3.2', 'Tổng số người làm việc có mặt', 'Người', 'count'],
  ['4.3.3', 'Số người đã tinh giản trong kỳ báo cáo', 'Người', 'count'],
  ['4.3.4', 'Tỷ lệ % đã tinh giản so với năm 2015', '%', 'percent'],
  ['5', 'Cải cách chế độ công vụ', '', 'none'],
  ['5.1', 'Vị trí việc làm của công chức, viên chức', '', 'none'],
  [
    '5.1.1',
    'Số phòng, ban, đơn vị/UBND cấp xã đã được phê duyệt vị trí việc làm theo quy định',
    'Cơ quan, đơn vị',
    'count',
  ],
  [
    '5.1.2',
    'Số đơn vị sự nghiệp trực thuộc đã được phê duyệt vị trí việc làm theo quy định',
    'Cơ quan, đơn vị',
    'count',
  ],
  [
    '5.1.3',
    'Số phòng, ban, đơn vị/đơn vị sự nghiệp trực thuộc/UBND cấp xã có vi phạm trong thực hiện vị trí việc làm phát hiện qua thanh tra',
    'Cơ quan, đơn vị',
    'count',
  ],
  ['5.2', 'Tuyển dụng công chức, viên chức', '', 'none'],
  ['5.2.1', 'Số công chức được tuyển dụng (thi tuyển, xét tuyển)', 'Người', 'count'],
  ['5.2.2', 'Số công chức được tuyển dụng theo trường hợp đặc biệt', 'Người', 'count'],
  ['5.2.3', 'Số viên chức được tuyển dụng (thi tuyển, xét tuyển)', 'Người', 'count'],
  ['5.2.4', 'Số viên chức được tuyển dụng theo trường hợp đặc biệt', 'Người', 'count'],
  ['5.3', 'Số liệu về bổ nhiệm công chức lãnh đạo', '', 'none'],
  [
    '5.3.1',
    'Thực hiện tuyển chọn, bổ nhiệm lãnh đạo qua thi tuyển',
    'Đã thực hiện = 1\nChưa thực hiện = 0',
    'boolean01',
  ],
  ['5.3.2', 'Số lãnh đạo cấp sở, ngành được bổ nhiệm mới', 'Người', 'count'],
  ['5.3.3', 'Số lãnh đạo cấp phòng thuộc sở, ngành được bổ nhiệm mới', 'Người', 'count'],
  ['5.3.4', 'Số lãnh đạo cấp phòng thuộc UBND huyện được bổ nhiệm mới', 'Người', 'count'],
  ['5.4', 'Số liệu về xử lý kỷ luật cán bộ, công chức (cả về Đảng và chính quyền)', 'Người', 'count'],
  ['5.4.1', 'Số lãnh đạo cấp sở, ngành và UBND cấp huyện bị kỷ luật', 'Người', 'count'],
  ['5.4.2', 'Số lãnh đạo cấp phòng thuộc sở, ngành và UBND cấp huyện bị kỷ luật', 'Người', 'count'],
  [
    '5.4.3',
    'Số người làm việc hưởng lương từ NSNN tại các đơn vị SNCL trực thuộc bị kỷ luật',
    'Người',
    'count',
  ],
  ['6', 'Cải cách tài chính công', '', 'none'],
  [
    '6.1',
    'Số đơn vị SNCL đã thực hiện tự chủ 100% chi thường xuyên và chi đầu tư (lũy kế đến thời điểm báo cáo)',
    'Cơ quan, đơn vị',
    'count',
  ],
  [
    '6.2',
    'Số đơn vị SNCL đã thực hiện tự chủ 100% chi thường xuyên (lũy kế đến thời điểm báo cáo)',
    'Cơ quan, đơn vị',
    'count',
  ],
  [
    '6.3',
    'Số đơn vị SNCL đã thực hiện tự chủ một phần chi thường xuyên (lũy kế đến thời điểm báo cáo)',
    'Cơ quan, đơn vị',
    'count',
  ],
  [
    '6.4',
    'Số đơn vị SNCL do nhà nước đảm bảo 100% chi thường xuyên (lũy kế đến thời điểm báo cáo)',
    'Cơ quan, đơn vị',
    'count',
  ],
  [
    '6.5',
    'Số lượng đơn vị SNCL đã chuyển đổi thành công ty cổ phần (lũy kế đến thời điểm báo cáo)',
    'Cơ quan, đơn vị',
    'count',
  ],
  ['7', 'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số', '', 'none'],
  ['7.1', 'Dịch vụ công trực tuyến', 'TTHC', 'count'],
  ['7.1.1', 'Tổng số TTHC cung cấp toàn trình', 'TTHC', 'count'],
  ['7.1.2', 'Tổng số TTHC cung cấp một phần', 'TTHC', 'count'],
];

const SUMMARY_ROWS: readonly Row[] = [
  ['2.4', 'Tỷ lệ TTHC đã được phê duyệt quy trình nội bộ', '%', 'percent'],
];

/** What the task table answers. */
const COMPUTED: Readonly<Record<string, ComputedId>> = {
  '1.1.1': 'plan-tasks',
  '1.1.2': 'plan-done',
  '1.3.1': 'assigned-tasks',
  '1.3.2': 'assigned-on-time',
  '1.3.3': 'assigned-late',
};

const DERIVED: Readonly<Record<string, Derivation>> = {
  '5.4': { kind: 'sum', of: ['5.4.1', '5.4.2', '5.4.3'] },
  '7.1': { kind: 'sum', of: ['7.1.1', '7.1.2'] },
};

export const HA_NAM_FORM: AnnexForm = {
  id: 'ha-nam-2024',
  title: 'Phụ lục I và Biểu mẫu 3 (Hà Nam, 2024)',
  parts: [
    {
      id: 'Phụ lục I',
      title: 'KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH',
      lines: linesOf(ANNEX_ROWS, COMPUTED, DERIVED),
    },
    {
      id: 'Biểu mẫu 3',
      title: 'TỔNG HỢP CHỈ TIÊU THỐNG KÊ CẢI CÁCH HÀNH CHÍNH',
      lines: linesOf(SUMMARY_ROWS, {}, { '2.4': { kind: 'same', as: '3.2.1' } }),
    },
  ],
  relations: [
    '7.1.1 + 7.1.2 = 7.1',
    '7.1 = 3.1',
    '1.3.2 + 1.3.3 <= 1.3.1',
    '1.1.2 <= 1.1.1',
    '1.2.4 <= 1.2.3',
    '2.4 <= 2.2 + 2.3',
    '2.5 <= 2.4',
    '3.1.1 <= 3.1',
    '4.1.2 <= 4.1.1',
    '4.1.2/1 + 4.1.2/2 = 4.1.2',
    '4.2.2 <= 4.2.1',
    '4.3.2 <= 4.3.1',
    '5.1.2 <= 4.1.2',
    '5.4.1 + 5.4.2 + 5.4.3 = 5.4',
    '6.1 + 6.2 + 6.3 + 6.4 = 4.1.2',
    '6.1 + 6.2 + 6.3 + 6.4 + 6.5 >= 4.1.2',
    'Biểu mẫu 3/2.4 = 3.2.1',
  ],
};

function linesOf(
  rows: readonly Row[],
  computed: Readonly<Record<string, ComputedId>>,
  derived: Readonly<Record<string, Derivation>>,
): readonly FormLine[] {
  const numbers = new Set(rows.map(([number]) => number));
  let last: string | null = null;
  const places = rows.map(([number]) => {
    if (number !== null) last = number;
    const prefix = number === null ? last : number.replace(/\.?\d+$/, '');
    return { number, parentNumber: prefix !== null && numbers.has(prefix) ? prefix : null };
  });
  const ids = lineIds(places);
  return rows.map(([number, label, unit, valueType, note = ''], index) => {
    const id = ids[index] ?? '';
    const parent = places[index]?.parentNumber ?? null;
    const compute = computed[id];
    const derivation = derived[id];
    const options = optionsIn(unit);
    return {
      id,
      number,
      rawNumber: number === null ? (id.endsWith('/1') ? 'Trong đó' : '') : `${number}.`,
      label,
      unit,
      valueType,
      ...(options ? { options } : {}),
      level: number === null ? (parent?.split('.').length ?? 0) + 1 : number.split('.').length,
      parent,
      note,
      aggregation: aggregationOf(label),
      ...(compute ? { compute } : {}),
      ...(derivation ? { derived: derivation } : {}),
    };
  });
}

/** "Không = 0\nCó = 1" names two choices. */
function optionsIn(unit: string): Readonly<Record<string, string>> | undefined {
  const options = unit.split('\n').flatMap((part): [string, string][] => {
    const match = /^(.+?)\s*=\s*(\d+)$/.exec(part);
    return match ? [[match[2] ?? '', match[1] ?? '']] : [];
  });
  return options.length >= 2 ? Object.fromEntries(options) : undefined;
}
