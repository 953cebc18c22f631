/** Month and day names that a date format spells out, in English or, after [$-42A], in Vietnamese. */
export interface DateNames {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Sunday first. */
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  readonly am: string;
  readonly pm: string;
}

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const englishDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const englishNames: DateNames = {
  months: englishMonths,
  shortMonths: englishMonths.map((month) => month.slice(0, 3)),
  days: englishDays,
  shortDays: englishDays.map((day) => day.slice(0, 3)),
  am: 'AM',
  pm: 'PM',
};

export const vietnameseNames: DateNames = {
  months: [
    'Tháng Giêng',
    'Tháng Hai',
    'Tháng Ba',
    'Tháng Tư',
    'Tháng Năm',
    'Tháng Sáu',
    'Tháng Bảy',
    'Tháng Tám',
    'Tháng Chín',
    'Tháng Mười',
    'Tháng Mười Một',
    'Tháng Mười Hai',
  ],
  shortMonths: Array.from({ length: 12 }, (_, index) => `Thg ${String(index + 1)}`),
  days: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  shortDays: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  am: 'SA',
  pm: 'CH',
};
