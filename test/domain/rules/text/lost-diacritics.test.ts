/** What the rule "lost-diacritics" finds (text without diacritics or in a broken font), and what it leaves alone. */
import { foundBy } from '../../../support/literal-plan';

const row = (task: string): readonly string[] => ['1', task, 'Báo cáo', 'Quý II/2026', 'Văn phòng Sở'];

test.each([
  ['Ra soat, thuc hien cai cach thu tuc hanh chinh', 'without-marks'],
  ['Ke hoach va bao cao ket qua giai quyet ho so', 'without-marks'],
  ['Cáº£i cÃ¡ch thá»§ tá»¥c hÃ nh chÃ­nh', 'wrong-table'],
  ['Thùc hiÖn nhiÖm vô ®¬n vÞ', 'wrong-table'],
])('%s: %s', (task, message) => {
  expect(foundBy('lost-diacritics', [row(task), row('Rà soát thủ tục')])).toEqual([
    `warning lost-diacritics/${message} B4`,
  ]);
});

test.each([
  'Rà soát thủ tục hành chính',
  'ISO 9001:2015, TCVN, website, email',
  'Training on the new document management system for all staff',
  'Bản đồ số, nhiệt độ 25°C',
  'Số 5/KH-SCT',
])('nothing is said of: %s', (task) => {
  expect(foundBy('lost-diacritics', [row(task), row('Rà soát thủ tục')])).toEqual([]);
});
