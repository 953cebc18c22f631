/** The mails that remind units: who gets one, what it says first, and that nothing open is left out. */
import type { CivilDate } from '../../../src/domain/dates';
import { reminderMails } from '../../../src/workflow';
import { appendixWorkbook, date, structured, typeInto } from '../../support/appendix-workbook';
import { blankWorkbook } from '../../../src/xlsx';

const ASKED = { asOf: '2025-06-26' as CivilDate, plan: 'Kế hoạch CCHC năm 2025' };

function master() {
  const workbook = appendixWorkbook();
  structured(workbook, ASKED.asOf);
  return workbook;
}

test('a unit reads what is overdue first, then what falls due, then the rest, and when to send', () => {
  const [mail] = reminderMails(master().snapshot(), ASKED) ?? [];
  expect(mail?.subject).toBe(
    'Nhắc tiến độ cải cách hành chính tháng 7/2025 – Văn phòng Sở: 1 quá hạn, 1 sắp đến hạn',
  );
  expect(mail?.body).toBe(
    [
      'Kính gửi: Văn phòng Sở',
      'Văn phòng thông báo tình hình các nhiệm vụ thuộc Kế hoạch CCHC năm 2025, tính đến ngày 26/6/2025:',
      'QUÁ HẠN (1):\n1. [1] Ban hành kế hoạch tuyên truyền (hạn 14/3/2025; quá 104 ngày; sản phẩm: Kế hoạch)',
      'SẮP ĐẾN HẠN (1):\n1. [1] Rà soát, đơn giản hoá thủ tục hành chính (hạn 30/6/2025; còn 4 ngày)',
      'Với nhiệm vụ quá hạn, đề nghị nêu rõ nguyên nhân và ngày dự kiến hoàn thành.',
      'Đề nghị cập nhật tiến độ, ngày hoàn thành, văn bản minh chứng vào phiếu báo cáo và gửi về Văn phòng chậm nhất ngày 25/7/2025.',
      'Trân trọng.\n',
    ].join('\n\n'),
  );
});

test('a task without a day is told in the words of the plan', () => {
  const mails = reminderMails(master().snapshot(), ASKED) ?? [];
  const centre = mails.find(({ unit }) => unit === 'Trung tâm Thông tin');
  expect(centre?.body).toContain(
    'CHƯA XÁC ĐỊNH ĐƯỢC NGÀY HẠN (1):\n1. [3] Đăng tin, bài trên trang thông tin (thời hạn ghi: Thường xuyên)',
  );
});

test('cooperating units hear of what presses, with the unit that leads', () => {
  const mails = reminderMails(master().snapshot(), { ...ASKED, asOf: '2025-10-02' as CivilDate }) ?? [];
  expect(mails.find(({ unit }) => unit === 'Văn phòng Sở')?.body).toContain(
    'PHỐI HỢP, QUÁ HẠN HOẶC SẮP ĐẾN HẠN (1):\n1. [2] Tổ chức kiểm tra tại các đơn vị (hạn 30/9/2025; quá 2 ngày; chủ trì: Thanh tra Sở)',
  );
});

test('a unit whose tasks are all done gets no mail', () => {
  const workbook = master();
  expect(reminderMails(workbook.snapshot(), ASKED)?.map(({ unit }) => unit)).toContain('Thanh tra Sở');
  typeInto(workbook, 'Tổ chức kiểm tra', { 'Ngày hoàn thành': date('2025-06-01') });
  expect(reminderMails(workbook.snapshot(), ASKED)?.map(({ unit }) => unit)).not.toContain('Thanh tra Sở');
});

test('every open task is in the mail of each unit that leads it', () => {
  const mails = reminderMails(master().snapshot(), ASKED) ?? [];
  expect(mails.map(({ unit, open }) => [unit, open])).toEqual([
    ['Văn phòng Sở', 2],
    ['Thanh tra Sở', 1],
    ['Trung tâm Thông tin', 1],
    ['Phòng Một cửa', 1],
  ]);
});

test('a workbook without a task table gives none', () => {
  expect(reminderMails(blankWorkbook().snapshot(), ASKED)).toBeNull();
});
