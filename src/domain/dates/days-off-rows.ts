/**
 * The shipped table of days off, 2024 to 2030: date, what it is, its name, where that is decided, and
 * 'unconfirmed' where it was proposed only or no published decision could be checked.
 *
 * Weekends inside a holiday need no row. For 2027 to 2030 the rows are what follows from the law alone,
 * with Tết as the last day of the old lunar year and the first four of the new; the yearly notice decides.
 */
type Row = readonly [
  date: string,
  kind: 'off' | 'make-up',
  name: string,
  source: string,
  state?: 'unconfirmed',
];

const LAW = 'Bộ luật Lao động 2019, Điều 112';
const SUBSTITUTE = 'Bộ luật Lao động 2019, Điều 111 khoản 3 (nghỉ bù)';
const NOTICE_2024 =
  'Thông báo nghỉ Tết Nguyên đán và Quốc khánh năm 2024 của Bộ Lao động - Thương binh và Xã hội';
const SWAP_2024 = 'Công văn 2450/VPCP-KGVX ngày 12/4/2024';
const NOTICE_2025 =
  'Thông báo nghỉ Tết Nguyên đán và các dịp lễ năm 2025 của Bộ Lao động - Thương binh và Xã hội';
const NOTICE_2026 = 'Thông báo nghỉ Tết Nguyên đán và Quốc khánh năm 2026 của Bộ Nội vụ';
const SWAP_2026 = 'Thông báo của Bộ Nội vụ ngày 25/12/2025 về hoán đổi ngày làm việc';
const PROPOSED = 'Nghị quyết 80-NQ/TW: chủ trương, chờ luật';

const NEW_YEAR = 'Tết Dương lịch';
const TET = 'Tết Nguyên đán';
const KINGS = 'Giỗ Tổ Hùng Vương';
const VICTORY = 'Ngày Chiến thắng';
const LABOUR = 'Quốc tế lao động';
const NATIONAL = 'Quốc khánh';
const CULTURE = 'Ngày Văn hóa Việt Nam';
const SWAPPED = 'Nghỉ hoán đổi';
const MADE_UP = 'Làm bù';

export const daysOffRows: readonly Row[] = [
  ['2024-01-01', 'off', NEW_YEAR, LAW],
  ['2024-02-08', 'off', TET, NOTICE_2024],
  ['2024-02-09', 'off', TET, NOTICE_2024],
  ['2024-02-10', 'off', TET, NOTICE_2024],
  ['2024-02-11', 'off', TET, NOTICE_2024],
  ['2024-02-12', 'off', TET, NOTICE_2024],
  ['2024-02-13', 'off', TET, NOTICE_2024],
  ['2024-02-14', 'off', TET, NOTICE_2024],
  ['2024-04-18', 'off', KINGS, LAW],
  ['2024-04-29', 'off', SWAPPED, SWAP_2024],
  ['2024-04-30', 'off', VICTORY, LAW],
  ['2024-05-01', 'off', LABOUR, LAW],
  ['2024-05-04', 'make-up', MADE_UP, SWAP_2024],
  ['2024-09-02', 'off', NATIONAL, LAW],
  ['2024-09-03', 'off', NATIONAL, NOTICE_2024],

  ['2025-01-01', 'off', NEW_YEAR, LAW],
  ['2025-01-27', 'off', TET, NOTICE_2025],
  ['2025-01-28', 'off', TET, NOTICE_2025],
  ['2025-01-29', 'off', TET, NOTICE_2025],
  ['2025-01-30', 'off', TET, NOTICE_2025],
  ['2025-01-31', 'off', TET, NOTICE_2025],
  ['2025-04-07', 'off', KINGS, LAW],
  ['2025-04-26', 'make-up', MADE_UP, NOTICE_2025],
  ['2025-04-30', 'off', VICTORY, LAW],
  ['2025-05-01', 'off', LABOUR, LAW],
  ['2025-05-02', 'off', SWAPPED, NOTICE_2025],
  ['2025-09-01', 'off', NATIONAL, NOTICE_2025],
  ['2025-09-02', 'off', NATIONAL, LAW],

  ['2026-01-01', 'off', NEW_YEAR, LAW],
  ['2026-01-02', 'off', SWAPPED, SWAP_2026],
  ['2026-01-10', 'make-up', MADE_UP, SWAP_2026],
  ['2026-02-16', 'off', TET, NOTICE_2026],
  ['2026-02-17', 'off', TET, NOTICE_2026],
  ['2026-02-18', 'off', TET, NOTICE_2026],
  ['2026-02-19', 'off', TET, NOTICE_2026],
  ['2026-02-20', 'off', TET, NOTICE_2026],
  ['2026-04-26', 'off', KINGS, LAW],
  ['2026-04-27', 'off', KINGS, SUBSTITUTE],
  ['2026-04-30', 'off', VICTORY, LAW],
  ['2026-05-01', 'off', LABOUR, LAW],
  ['2026-08-22', 'make-up', MADE_UP, NOTICE_2026, 'unconfirmed'],
  ['2026-08-31', 'off', SWAPPED, NOTICE_2026, 'unconfirmed'],
  ['2026-09-01', 'off', NATIONAL, NOTICE_2026],
  ['2026-09-02', 'off', NATIONAL, LAW],
  ['2026-11-24', 'off', CULTURE, PROPOSED, 'unconfirmed'],

  ['2027-01-01', 'off', NEW_YEAR, LAW],
  ['2027-02-05', 'off', TET, LAW],
  ['2027-02-06', 'off', TET, LAW],
  ['2027-02-07', 'off', TET, LAW],
  ['2027-02-08', 'off', TET, LAW],
  ['2027-02-09', 'off', TET, LAW],
  ['2027-02-10', 'off', TET, SUBSTITUTE],
  ['2027-02-11', 'off', TET, SUBSTITUTE],
  ['2027-04-16', 'off', KINGS, LAW],
  ['2027-04-30', 'off', VICTORY, LAW],
  ['2027-05-01', 'off', LABOUR, LAW],
  ['2027-05-03', 'off', LABOUR, SUBSTITUTE],
  ['2027-09-02', 'off', NATIONAL, LAW],
  ['2027-09-03', 'off', NATIONAL, LAW],

  ['2028-01-01', 'off', NEW_YEAR, LAW],
  ['2028-01-03', 'off', NEW_YEAR, SUBSTITUTE],
  ['2028-01-25', 'off', TET, LAW],
  ['2028-01-26', 'off', TET, LAW],
  ['2028-01-27', 'off', TET, LAW],
  ['2028-01-28', 'off', TET, LAW],
  ['2028-01-29', 'off', TET, LAW],
  ['2028-01-31', 'off', TET, SUBSTITUTE],
  ['2028-04-04', 'off', KINGS, LAW],
  ['2028-04-30', 'off', VICTORY, LAW],
  ['2028-05-01', 'off', LABOUR, LAW],
  ['2028-05-02', 'off', VICTORY, SUBSTITUTE],
  ['2028-09-01', 'off', NATIONAL, LAW],
  ['2028-09-02', 'off', NATIONAL, LAW],
  ['2028-09-04', 'off', NATIONAL, SUBSTITUTE],

  ['2029-01-01', 'off', NEW_YEAR, LAW],
  ['2029-02-12', 'off', TET, LAW],
  ['2029-02-13', 'off', TET, LAW],
  ['2029-02-14', 'off', TET, LAW],
  ['2029-02-15', 'off', TET, LAW],
  ['2029-02-16', 'off', TET, LAW],
  ['2029-04-23', 'off', KINGS, LAW],
  ['2029-04-30', 'off', VICTORY, LAW],
  ['2029-05-01', 'off', LABOUR, LAW],
  ['2029-09-01', 'off', NATIONAL, LAW],
  ['2029-09-02', 'off', NATIONAL, LAW],
  ['2029-09-03', 'off', NATIONAL, SUBSTITUTE],
  ['2029-09-04', 'off', NATIONAL, SUBSTITUTE],

  ['2030-01-01', 'off', NEW_YEAR, LAW],
  ['2030-02-01', 'off', TET, LAW],
  ['2030-02-02', 'off', TET, LAW],
  ['2030-02-03', 'off', TET, LAW],
  ['2030-02-04', 'off', TET, LAW],
  ['2030-02-05', 'off', TET, LAW],
  ['2030-02-06', 'off', TET, SUBSTITUTE],
  ['2030-02-07', 'off', TET, SUBSTITUTE],
  ['2030-04-12', 'off', KINGS, LAW],
  ['2030-04-30', 'off', VICTORY, LAW],
  ['2030-05-01', 'off', LABOUR, LAW],
  ['2030-09-02', 'off', NATIONAL, LAW],
  ['2030-09-03', 'off', NATIONAL, LAW],
];
