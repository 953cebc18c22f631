/**
 * Sở Nông nghiệp tỉnh Phú Sơn, six months of 2026 (an invented department): the statistics annex with its
 * heading in two rows, lines "Trong đó" without number, enumerations among the units, figures written the
 * Vietnamese way, and the headings repeated on each page.
 */
import { columnLetters } from '../../src/domain/grid';
import type { IndicatorField, IndicatorValueType } from '../../src/domain/tables';
import type { SampleColumn } from './sheet-writer';
import { SheetWriter } from './sheet-writer';

const SHEET = 'Phụ lục I';

const COLUMNS: readonly SampleColumn<IndicatorField>[] = [
  { field: 'number', heading: 'STT', width: 8 },
  { field: 'label', heading: 'Chỉ tiêu thống kê', width: 52 },
  { field: 'unit', heading: 'Đơn vị tính', width: 22 },
  { field: 'value', heading: 'Số liệu', width: 14 },
  { field: 'note', heading: 'Ghi chú', width: 20 },
];

interface Line {
  readonly number: string | null;
  readonly label: string;
  readonly unit: string;
  /** As it stands in the cell. */
  readonly shown: string | number;
  readonly value: number | null;
  readonly type: IndicatorValueType;
  readonly note?: string;
  /** What stands in the number column where it is no number. */
  readonly mark?: string;
}

type AnnexLine = Line | 'page';

function head(number: string, label: string): Line {
  return { number, label, unit: '', shown: '', value: null, type: 'none' };
}

function count(number: string | null, label: string, unit: string, shown: string | number, note = ''): Line {
  const value = shown === '' ? null : Number(String(shown).replace(/\./g, ''));
  return { number, label, unit, shown, value, type: 'count', note };
}

function percent(number: string | null, label: string, shown: string | number, value: number): Line {
  return { number, label, unit: '%', shown, value, type: 'percent' };
}

const TASK = 'Nhiệm vụ';
const TEXT = 'Văn bản';
const BODY = 'Cơ quan, đơn vị';
const PERSON = 'Người';

const LINES: readonly AnnexLine[] = [
  head('1.', 'Công tác chỉ đạo điều hành CCHC'),
  count('1.1.', 'Kế hoạch CCHC', 'Kế hoạch', '01'),
  count('1.1.1.', 'Số nhiệm vụ đề ra trong kế hoạch', TASK, '46'),
  count('1.1.2.', 'Số nhiệm vụ đã hoàn thành', TASK, '21'),
  count('1.1.3.', 'Số văn bản chỉ đạo CCHC đã ban hành', TEXT, '08'),
  head('1.2.', 'Kiểm tra CCHC'),
  count('1.2.1.', 'Số phòng, ban, đơn vị thuộc và trực thuộc đã kiểm tra', BODY, '04'),
  count('1.2.2.', 'Số vấn đề phát hiện qua kiểm tra', 'Vấn đề', '11'),
  count('1.2.3.', 'Số vấn đề phát hiện đã xử lý xong', 'Vấn đề', '09', 'Còn 02 vấn đề xử lý trong quý III'),
  head('1.3.', 'Thực hiện nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao'),
  count('1.3.1.', 'Tổng số nhiệm vụ được giao', TASK, '85'),
  count('1.3.2.', 'Số nhiệm vụ đã hoàn thành đúng hạn', TASK, '71'),
  count('1.3.3.', 'Số nhiệm vụ đã hoàn thành nhưng quá hạn', TASK, '03'),
  head('1.4.', 'Khảo sát sự hài lòng của người dân, tổ chức'),
  count('1.4.1.', 'Số lượng phiếu khảo sát', 'Số lượng', '1.250'),
  {
    number: '1.4.2.',
    label: 'Hình thức khảo sát',
    unit: 'Trực tuyến = 0\nPhát phiếu = 1\nKết hợp = 2',
    shown: '2',
    value: 2,
    type: 'enum',
  },
  {
    number: '1.5.',
    label: 'Tổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp',
    unit: 'Không = 0\nCó = 1',
    shown: '1',
    value: 1,
    type: 'boolean01',
  },
  'page',
  head('2.', 'Cải cách thể chế'),
  count('2.1.', 'Số VBQPPL đã tham mưu ban hành', TEXT, '05'),
  count('2.2.', 'Số VBQPPL đã rà soát', TEXT, '37'),
  count('2.3.', 'Số VBQPPL đã kiến nghị xử lý sau rà soát', TEXT, '06'),
  head('3.', 'Cải cách thủ tục hành chính'),
  count('3.1.', 'Thống kê TTHC', 'Thủ tục', 142),
  count('3.1.1.', 'Số TTHC công bố mới', 'Thủ tục', '12'),
  count('3.1.2.', 'Số TTHC bãi bỏ, thay thế', 'Thủ tục', '0'),
  head('3.2.', 'Thực hiện cơ chế một cửa, một cửa liên thông'),
  percent('3.2.1.', 'Tỷ lệ TTHC đã được phê duyệt quy trình nội bộ', '100%', 100),
  percent('3.2.2.', 'Tỷ lệ quy trình nội bộ đã được điện tử hoá', '98,5', 98.5),
  { number: '3.3.', label: 'Kết quả giải quyết TTHC', unit: 'TTHC', shown: '4.518 /4.520', value: null, type: 'ratio' },
  'page',
  head('4.', 'Cải cách tổ chức bộ máy hành chính nhà nước'),
  head('4.1.', 'Cơ cấu tổ chức bộ máy'),
  count('4.1.1.', 'Số phòng, ban, đơn vị thuộc, trực thuộc', BODY, '14'),
  count('4.1.2.', 'Số đơn vị sự nghiệp công lập', BODY, '06'),
  { ...count(null, 'Số ĐVSNCL tự bảo đảm chi thường xuyên', BODY, '02'), mark: 'Trong đó' },
  { ...count(null, 'Số ĐVSNCL do nhà nước bảo đảm chi thường xuyên', BODY, '04'), mark: '' },
  head('4.2.', 'Số liệu về biên chế công chức'),
  count('4.2.1.', 'Tổng số biên chế được giao trong năm', PERSON, '312'),
  count('4.2.2.', 'Tổng số biên chế có mặt tại thời điểm báo cáo', PERSON, '298'),
  percent('4.2.3.', 'Tỷ lệ biên chế đã tinh giản so với năm 2021', '4,75', 4.75),
];

/** Writes the sheet; gives the changes and the table as `structure --json` should tell it. */
export function phuSonAnnex() {
  const writer = new SheetWriter(SHEET, COLUMNS.map(({ width }) => width));
  writer.title('Phụ lục I');
  writer.title('THỐNG KÊ CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2026');
  writer.title('(Kèm theo Báo cáo số 214/BC-SNN ngày 10/6/2026 của Sở Nông nghiệp tỉnh Phú Sơn)', { italic: true });
  writer.blank();

  const header = (): number => {
    const top = writer.header(['STT', 'Chỉ tiêu thống kê', 'Kết quả thống kê', '', 'Ghi chú']);
    writer.header(['', '', 'Đơn vị tính', 'Số liệu', '']);
    for (const index of [1, 2, 5]) writer.merge(top, index, top + 1, index);
    writer.merge(top, 3, top, 4);
    return top;
  };
  const headerRow = header();
  writer.pages('portrait', headerRow);

  const repeatedHeaderRows: number[] = [];
  const skippedRows: { row: number; role: string }[] = [];
  const indicators: Record<string, unknown>[] = [];
  let within = '';
  for (const line of LINES) {
    if (line === 'page') {
      const row = header();
      for (const part of [row, row + 1]) {
        repeatedHeaderRows.push(part);
        skippedRows.push({ row: part, role: 'repeated-header' });
      }
      continue;
    }
    const cells = [line.number ?? line.mark ?? '', line.label, line.unit, line.shown, line.note ?? ''];
    const row = line.type === 'none' ? writer.heading(cells) : writer.line(cells);
    if (line.mark === 'Trong đó') writer.merge(row, 1, row + 1, 1);
    const number = line.number?.replace(/\.$/, '') ?? null;
    if (number !== null) within = number;
    const parts = (number ?? within).split('.');
    indicators.push({
      number,
      label: line.label,
      unit: line.unit,
      rawValue: String(line.shown),
      value: line.value,
      ...(line.type === 'ratio' ? { numerator: 4518, denominator: 4520 } : {}),
      valueType: line.type,
      note: line.note ?? '',
      level: number === null ? parts.length + 1 : parts.length,
      parentNumber: number === null ? within : parts.length === 1 ? null : parts.slice(0, -1).join('.'),
      sourceRows: [row],
    });
  }

  const columns = Object.fromEntries(COLUMNS.map(({ field }, index) => [field, columnLetters(index + 1)]));
  const expected = {
    sheet: SHEET,
    kind: 'annex',
    headerRows: [headerRow, headerRow + 1],
    repeatedHeaderRows,
    columns,
    sections: [],
    tasks: [],
    indicators,
    skippedRows,
  };
  return { changes: writer.changes, expected };
}
