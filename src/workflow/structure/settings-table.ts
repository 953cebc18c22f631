/**
 * The settings of the workbook: rows of the table "CauHinh", found by their key, each with what it means
 * and where its default comes from.
 */
import { OWN_DAY_KINDS, OWN_DAYS, type OwnDayKind } from '../../domain/annex';
import type { CivilDate } from '../../domain/dates';
import { DEFAULT_SETTINGS, type PlanSettings } from '../../domain/plan';
import type { ScalarContent, WorkbookSnapshot } from '../../workbook';
import { findOwnPlaces, type FoundTable } from './own-places';
import { dateOf, plainOf, rowsOfTable } from './table-cells';

type SettingId = keyof PlanSettings | 'asOf';

export interface Setting {
  readonly id: SettingId;
  /** The key in the table; people read it, the program looks for it. */
  readonly key: string;
  readonly meaning: string;
  readonly source: string;
  readonly as: 'days' | 'yes-no' | 'share' | 'date' | 'times' | 'rows';
}

const PERIOD_NAMES: Readonly<Record<OwnDayKind, string>> = {
  'quarter-1': 'quý I',
  'half-year': '6 tháng',
  'quarter-3': 'quý III',
  'nine-months': '9 tháng',
  year: 'năm',
};

/** Rows for the days that single periods have of their own; blank, the day for all periods counts. */
const OWN_DAY_SETTINGS: readonly Setting[] = OWN_DAY_KINDS.flatMap((kind): Setting[] => {
  const source = 'Người dùng';
  const meaning = 'Để trống: theo ngày chung của mọi kỳ.';
  const name = PERIOD_NAMES[kind];
  return [
    {
      id: OWN_DAYS[kind].closing,
      key: `Ngày chốt số liệu riêng của kỳ ${name}`,
      meaning,
      source,
      as: 'days',
    },
    { id: OWN_DAYS[kind].send, key: `Ngày gửi báo cáo riêng của kỳ ${name}`, meaning, source, as: 'days' },
  ];
});

export const SETTINGS: readonly Setting[] = [
  {
    id: 'asOf',
    key: 'Ngày tính trạng thái',
    meaning: 'Để trống: tính theo ngày hôm nay. Nhập một ngày: trạng thái tính cho đúng ngày đó.',
    source: 'Người dùng',
    as: 'date',
  },
  {
    id: 'dueSoonDays',
    key: 'Số ngày báo trước hạn',
    meaning: 'Còn từ số ngày này trở xuống thì báo “Sắp đến hạn”.',
    source: 'Mặc định của công cụ',
    as: 'days',
  },
  {
    id: 'beforeDayIsStrict',
    key: '“Trước ngày X” là hết ngày hôm trước',
    meaning:
      'Có: “trước ngày 15/12” là chậm nhất 14/12. Không: là chậm nhất 15/12. Áp dụng ở lần chuẩn hoá sau.',
    source: 'Pháp luật chưa định nghĩa; mặc định đọc chặt',
    as: 'yes-no',
  },
  {
    id: 'moveDueOffDaysOff',
    key: 'Hạn rơi vào ngày nghỉ thì lùi',
    meaning: 'Có: hạn rơi vào thứ bảy, chủ nhật, ngày lễ thì tính ngày làm việc kế tiếp.',
    source: 'Điều 148 Bộ luật Dân sự 2015',
    as: 'yes-no',
  },
  {
    id: 'reportDay',
    key: 'Ngày báo cáo hằng tháng',
    meaning: 'Các đơn vị báo cáo kết quả về Văn phòng chậm nhất ngày này của tháng.',
    source: 'Kế hoạch CCHC của sở',
    as: 'days',
  },
  {
    id: 'onTimeShareGood',
    key: 'Tỷ lệ đúng hạn để “hoàn thành tốt”',
    meaning: 'Tỷ lệ nhiệm vụ đúng hạn tối thiểu.',
    source: 'Điều 13 Nghị định 90/2020/NĐ-CP',
    as: 'share',
  },
  {
    id: 'lateShareLimit',
    key: 'Tỷ lệ trễ hạn không được “hoàn thành tốt”',
    meaning: 'Từ tỷ lệ này trở lên thì không xếp loại hoàn thành tốt nhiệm vụ.',
    source: 'Kế hoạch CCHC của sở',
    as: 'share',
  },
  {
    id: 'earlyShareBonus',
    key: 'Tỷ lệ trước hạn được cộng điểm',
    meaning: 'Từ tỷ lệ nhiệm vụ xong trước hạn này trở lên thì được cộng điểm.',
    source: 'Kế hoạch CCHC của sở',
    as: 'share',
  },
  {
    id: 'delayPenaltyShare',
    key: 'Mức trừ mỗi lần chậm',
    meaning: 'Phần điểm tiến độ của nhiệm vụ bị trừ mỗi lần chậm.',
    source: 'Nghị định 335/2025/NĐ-CP',
    as: 'share',
  },
  {
    id: 'closingDay',
    key: 'Ngày chốt số liệu của kỳ báo cáo',
    meaning: 'Ngày cuối được tính, ở tháng cuối kỳ: 14 thì 6 tháng tính từ 15/12 đến 14/6.',
    source: 'Công văn 581/BNV-CCHC',
    as: 'days',
  },
  {
    id: 'sendDay',
    key: 'Ngày gửi báo cáo của kỳ',
    meaning: 'Gửi lên cấp trên chậm nhất ngày này của tháng cuối kỳ.',
    source: 'Điều 12 Nghị định 09/2019/NĐ-CP',
    as: 'days',
  },
  {
    id: 'jumpFactor',
    key: 'Số liệu gấp mấy lần thì cần xem lại',
    meaning: 'Chỉ tiêu gấp, hoặc kém, từ mức này so với kỳ trước hay cùng kỳ năm trước thì nhắc xem lại.',
    source: 'Mặc định của công cụ',
    as: 'times',
  },
  {
    id: 'journalRows',
    key: 'Số dòng giữ trong nhật ký',
    meaning: 'Bảng NhatKy quá số dòng này thì các dòng cũ nhất được bỏ bớt.',
    source: 'Mặc định của công cụ',
    as: 'rows',
  },
  ...OWN_DAY_SETTINGS,
];

export const SETTING_HEADINGS = {
  key: 'Khoá',
  value: 'Giá trị',
  meaning: 'Diễn giải',
  source: 'Nguồn',
} as const;

export const YES = 'Có';
export const NO = 'Không';

export function settingKey(id: SettingId): string {
  return SETTINGS.find((setting) => setting.id === id)?.key ?? '';
}

export interface ReadSettings {
  readonly settings: PlanSettings;
  /** The fixed day that states are computed for, where one is set. */
  readonly asOf: CivilDate | null;
}

/** Values as people left them; what is blank or makes no sense counts as its default. */
export function readSettings(found: FoundTable | null, date1904: boolean): ReadSettings {
  const values: Record<string, number | boolean | null> = { ...DEFAULT_SETTINGS };
  let asOf: CivilDate | null = null;
  if (found) {
    const keyAt = found.table.columns.indexOf(SETTING_HEADINGS.key);
    const valueAt = found.table.columns.indexOf(SETTING_HEADINGS.value);
    for (const { cells } of rowsOfTable(found)) {
      const key = plainOf(cells[keyAt], false, date1904);
      const setting = SETTINGS.find((candidate) => candidate.key === key);
      const cell = cells[valueAt];
      if (!setting || !cell) continue;
      if (setting.id === 'asOf') {
        asOf = dateOf(cell, date1904);
      } else if (setting.as === 'yes-no') {
        const said = plainOf(cell, false, date1904).toLowerCase();
        if (said === YES.toLowerCase() || said === NO.toLowerCase()) {
          values[setting.id] = said === YES.toLowerCase();
        }
      } else if (typeof cell.value === 'number' && cell.value >= 0) {
        values[setting.id] = cell.value;
      }
    }
  }
  return { settings: values as unknown as PlanSettings, asOf };
}

/** The settings of a workbook; the defaults where it has no table of them yet. */
export function settingsIn(snapshot: WorkbookSnapshot): PlanSettings {
  return readSettings(findOwnPlaces(snapshot).tables.settings, snapshot.date1904).settings;
}

export function settingContent(
  setting: Setting,
  settings: PlanSettings,
  asOf: CivilDate | null,
): ScalarContent {
  if (setting.id === 'asOf') return asOf === null ? { kind: 'blank' } : { kind: 'date', date: asOf };
  const value = settings[setting.id];
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'boolean') return { kind: 'text', text: value ? YES : NO };
  return { kind: 'number', number: value };
}

export function settingFormat(setting: Setting): string {
  return setting.as === 'date' ? 'dd/mm/yyyy' : setting.as === 'share' ? '0%' : 'General';
}
