/** What is said of deadlines: their kinds, what a reading comes to, and why one deserves a look. */
import type {
  CivilDate,
  DeadlineDoubt,
  DeadlineKind,
  DeadlineReading,
  EventTerm,
  InferredPart,
  Recurrence,
  WeekdayCode,
} from '../../domain/deadlines';

const kind: Readonly<Record<DeadlineKind, string>> = {
  date: 'Ngày cụ thể',
  window: 'Khoảng thời gian',
  continuous: 'Thường xuyên',
  recurring: 'Định kỳ',
  event: 'Theo sự kiện',
  plan: 'Theo kế hoạch khác',
  milestones: 'Nhiều mốc',
  none: 'Không có thời hạn',
  unclear: 'Chưa rõ',
};

const weekdays: Readonly<Record<WeekdayCode, string>> = {
  MO: 'thứ Hai',
  TU: 'thứ Ba',
  WE: 'thứ Tư',
  TH: 'thứ Năm',
  FR: 'thứ Sáu',
  SA: 'thứ Bảy',
  SU: 'Chủ nhật',
};

const periods: Readonly<Record<Recurrence['every'], string>> = {
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  'half-year': '6 tháng',
  year: 'năm',
};

const units: Readonly<Record<EventTerm['unit'], string>> = {
  hour: 'giờ',
  'working-hour': 'giờ làm việc',
  day: 'ngày',
  'working-day': 'ngày làm việc',
  week: 'tuần',
  month: 'tháng',
  year: 'năm',
};

/** 05/7/2025: a leading 0 for days below 10 and for the first two months (Decree 30/2020/NĐ-CP). */
function day(date: CivilDate): string {
  const [year = '', month = '', of = ''] = date.split('-');
  return `${of}/${Number(month) > 2 ? String(Number(month)) : month}/${year}`;
}

function recurrence(r: Recurrence): string {
  const interval = r.interval ?? 1;
  const each =
    interval === 1 ? `hằng ${periods[r.every]}` : `${String(interval)} ${periods[r.every]} một lần`;
  const often = r.every === 'half-year' && interval === 1 ? '6 tháng một lần' : each;
  const until = r.until === undefined ? '' : `, đến ${day(r.until)}`;
  const hour = r.time === undefined ? '' : `trước ${r.time}, `;
  return `${hour}${place(r)}${often}${until}`;
}

function place({ every, day: of, month }: Recurrence): string {
  if (of !== undefined && typeof of !== 'number' && of !== 'last') return `${weekdays[of]} `;
  const inMonth =
    of === undefined ? '' : of === 'last' ? 'ngày cuối cùng' : `ngày ${String(of).padStart(2, '0')}`;
  if (month === undefined) return inMonth === '' ? '' : `${inMonth} `;
  const named =
    month === 'last'
      ? 'tháng cuối'
      : every === 'year'
        ? `tháng ${String(month)}`
        : `tháng thứ ${String(month)}`;
  return `${inMonth}${inMonth === '' ? '' : ' '}${named} `;
}

function term({ amount, unit, direction }: EventTerm): string {
  return `${String(amount)} ${units[unit]} ${direction === 'before' ? 'trước' : 'sau'}`;
}

function span(start: CivilDate | null, due: CivilDate | null): string {
  if (start !== null && due !== null) return `từ ${day(start)} đến ${day(due)}`;
  if (start !== null) return `từ ${day(start)}`;
  return due === null ? 'chưa xác định được ngày' : `đến hết ${day(due)}`;
}

/** A short line on what the phrase comes to: “Định kỳ: ngày 25 hằng tháng”. */
function reading(r: DeadlineReading): string {
  switch (r.kind) {
    case 'date':
    case 'window':
      return `${kind[r.kind]}: ${span(r.start, r.due)}`;
    case 'continuous':
      return r.start === null && r.due === null
        ? kind.continuous
        : `${kind.continuous}: ${span(r.start, r.due)}`;
    case 'recurring': {
      const all = [...(r.recurrence === null ? [] : [r.recurrence]), ...r.otherRecurrences];
      return all.length === 0
        ? `${kind.recurring}: chưa nêu chu kỳ`
        : `${kind.recurring}: ${all.map(recurrence).join('; ')}`;
    }
    case 'event': {
      const terms = r.event?.terms.map(term).join('; ') ?? '';
      const said = [terms, r.event?.text ?? ''].filter((part) => part !== '').join(': ');
      return said === '' ? kind.event : `${kind.event}: ${said}`;
    }
    case 'plan':
      return `${kind.plan}: ${r.plan ?? ''}`;
    case 'milestones':
      return `${kind.milestones}: ${r.milestones.map((m) => `${m.label} (${span(m.start, m.due)})`).join('; ')}`;
    case 'none':
      return kind.none;
    case 'unclear':
      return r.doubts.length === 0 ? kind.unclear : `${kind.unclear}: ${r.doubts.map(doubt).join(' ')}`;
  }
}

/** Why a reading is unclear or deserves a look, and what to do. */
function doubt(d: DeadlineDoubt): string {
  switch (d.id) {
    case 'impossible-date':
      return `Không có ngày “${d.text}” trong lịch. Hãy sửa lại ngày.`;
    case 'day-month-may-be-swapped':
      return `Excel có thể đã đảo ngày và tháng: ${day(d.asStored)} hay ${day(d.swapped)}? Hãy đối chiếu văn bản gốc rồi nhập lại.`;
    case 'status-in-deadline':
      return `“${d.text}” là tình trạng, không phải thời hạn. Hãy chuyển sang cột tiến độ và ghi thời hạn vào đây.`;
    case 'start-after-due':
      return `Ngày bắt đầu ${day(d.start)} sau ngày hết hạn ${day(d.due)}. Hãy kiểm tra lại hai ngày.`;
    case 'several-readings':
      return `Có nhiều cách hiểu: ${d.texts.map((text) => `“${text}”`).join(', ')}. Hãy ghi rõ thời hạn.`;
    case 'no-year':
      return `“${d.text}” không ghi năm và kế hoạch chưa cho biết năm. Hãy chọn năm của kế hoạch.`;
    case 'same-as-above':
      return `“${d.text}” nhắc lại ô phía trên nhưng ô đó chưa đọc được thời hạn. Hãy ghi rõ thời hạn.`;
    case 'not-understood':
      return `Chưa hiểu thời hạn “${d.text}”. Hãy ghi ngày, tháng, quý hoặc năm cụ thể.`;
  }
}

const parts: Readonly<Record<InferredPart['part'], string>> = {
  year: 'năm',
  start: 'ngày bắt đầu',
  due: 'ngày hết hạn',
  month: 'tháng',
  'day-month-order': 'thứ tự ngày và tháng',
  century: 'hai chữ số đầu của năm',
};

const sources: Readonly<Record<InferredPart['from'], string>> = {
  'plan-year': 'năm của kế hoạch',
  period: 'kỳ báo cáo',
  'plan-date': 'ngày ban hành kế hoạch',
  'number-format': 'định dạng số của ô',
  setting: 'cài đặt',
  sibling: 'các ô khác trong cột',
  convention: 'quy ước (Bộ luật Dân sự 2015, Điều 146, hoặc thông lệ)',
};

export const deadlines = {
  kind,
  recurrence,
  reading,
  doubt,
  /** “Năm suy ra từ năm của kế hoạch.” */
  inferred: ({ part, from }: InferredPart): string => `Suy ra ${parts[part]} từ ${sources[from]}.`,
  page: {
    title: 'Cách đọc thời hạn',
    opening: (year: number): string =>
      `Trang này được sinh từ mã nguồn: mỗi mục là một mẫu câu thời hạn với các câu tiêu biểu, đọc theo kế hoạch năm ${String(year)}. “Trước ngày X” tính đến hết ngày liền trước; “đến ngày X”, “chậm nhất ngày X” tính cả ngày X.`,
    columns: ['Câu trong kế hoạch', 'Loại', 'Bắt đầu', 'Hết hạn', 'Diễn giải'] as readonly [
      string,
      string,
      string,
      string,
      string,
    ],
  },
};
