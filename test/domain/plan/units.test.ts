/** Names of units taken out of the cells that people write them in. */
import { collectUnits, unitNamesIn } from '../../../src/domain/plan';

describe('units named in a cell', () => {
  test.each<readonly [cell: string, names: readonly string[]]>([
    ['Văn phòng Sở', ['Văn phòng Sở']],
    ['Văn phòng, Trung tâm Thông tin', ['Văn phòng', 'Trung tâm Thông tin']],
    ['Phòng Kế hoạch và Phòng Tài chính', ['Phòng Kế hoạch', 'Phòng Tài chính']],
    ['Trung tâm Khuyến nông và Dịch vụ', ['Trung tâm Khuyến nông và Dịch vụ']],
    ['Các phòng chuyên môn', ['Các phòng chuyên môn']],
    ['Các phòng, đơn vị trực thuộc', ['Các phòng, đơn vị trực thuộc']],
    ['Thanh tra, các phòng chuyên môn', ['Thanh tra', 'các phòng chuyên môn']],
    ['Các phòng chuyên môn và Văn phòng', ['Các phòng chuyên môn', 'Văn phòng']],
    ['- Văn phòng Sở\n- Phòng Một cửa', ['Văn phòng Sở', 'Phòng Một cửa']],
    ['Chủ trì: Văn phòng Sở; Phối hợp: Phòng Một cửa', ['Văn phòng Sở', 'Phòng Một cửa']],
    ['Văn phòng Sở chủ trì; Phòng Một cửa phối hợp', ['Văn phòng Sở', 'Phòng Một cửa']],
    ['Văn phòng Sở theo dõi, đôn đốc, tổng hợp báo cáo', ['Văn phòng Sở']],
    ['Hội đồng Phối hợp công tác pháp luật', ['Hội đồng Phối hợp công tác pháp luật']],
    ['VAN PHONG SO', ['VAN PHONG SO']],
    ['van phong so, phong mot cua', ['van phong so', 'phong mot cua']],
    ['Công chức được cử đi học', ['Công chức']],
    // One office for several bodies.
    ['Văn phòng HĐND và UBND', ['Văn phòng HĐND và UBND']],
    ['Văn phòng HĐND&UBND xã', ['Văn phòng HĐND&UBND xã']],
    ['VP HĐND & UBND huyện', ['VP HĐND & UBND huyện']],
    ['Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh', ['Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh']],
    [
      'Văn phòng Hội đồng nhân dân và Uỷ ban nhân dân phường',
      ['Văn phòng Hội đồng nhân dân và Uỷ ban nhân dân phường'],
    ],
    ['Văn phòng HĐND và UBND xã, Phòng Kinh tế', ['Văn phòng HĐND và UBND xã', 'Phòng Kinh tế']],
    ['Văn phòng UBND tỉnh và UBND các xã', ['Văn phòng UBND tỉnh', 'UBND các xã']],
    ['Văn phòng HĐND và UBND các xã', ['Văn phòng HĐND', 'UBND các xã']],
    ['Phòng Nội vụ và UBND xã', ['Phòng Nội vụ', 'UBND xã']],
    // Verbs that are part of a name.
    ['Ban Quản lý dự án đầu tư xây dựng', ['Ban Quản lý dự án đầu tư xây dựng']],
    [
      'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và hạ tầng kỹ thuật tỉnh',
      ['Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và hạ tầng kỹ thuật tỉnh'],
    ],
    ['Phòng Hành chính tổng hợp', ['Phòng Hành chính tổng hợp']],
    ['Phòng Hành chính - tổng hợp, Thanh tra', ['Phòng Hành chính - tổng hợp', 'Thanh tra']],
    ['Phòng tổng hợp', ['Phòng tổng hợp']],
    ['Phòng Kế hoạch tổng hợp Sở Y tế', ['Phòng Kế hoạch tổng hợp Sở Y tế']],
    ['Sở xây dựng', ['Sở xây dựng']],
    ['Viện nghiên cứu phát triển', ['Viện nghiên cứu phát triển']],
    ['Hội đồng phối hợp phổ biến giáo dục pháp luật', ['Hội đồng phối hợp phổ biến giáo dục pháp luật']],
    ['Phòng Xây dựng và theo dõi thi hành pháp luật', ['Phòng Xây dựng và theo dõi thi hành pháp luật']],
    [
      'Bộ phận Tiếp nhận và giải quyết hồ sơ, Văn phòng',
      ['Bộ phận Tiếp nhận và giải quyết hồ sơ', 'Văn phòng'],
    ],
    // And the same verbs as what a unit does.
    ['Văn phòng xây dựng kế hoạch, trình lãnh đạo', ['Văn phòng']],
    ['Sở xây dựng kế hoạch và tổ chức thực hiện', []],
    ['Phòng Kế hoạch tổng hợp số liệu báo cáo', ['Phòng Kế hoạch']],
    ['Thanh tra Sở tổng hợp', ['Thanh tra Sở']],
    ['Trung tâm giải quyết hồ sơ đúng hạn', ['Trung tâm']],
    ['Phòng Một cửa phối hợp', ['Phòng Một cửa']],
    // Not units.
    ['', []],
    ['Trường hợp có khó khăn thì báo cáo', []],
    ['Số hoá hồ sơ trong quá trình giải quyết', []],
    ['Tổ chức thực hiện theo quy định', []],
    ['10 triệu đồng', []],
  ])('%s', (cell, names) => {
    expect(unitNamesIn(cell)).toEqual(names);
  });

  test('spellings of one unit make one entry, named as most often written with a capital', () => {
    const units = collectUnits(['Văn phòng sở', 'Văn phòng Sở', 'văn phòng sở', 'Văn phòng Sở', 'Các phòng']);
    expect(units).toEqual([
      { name: 'Văn phòng Sở', aliases: ['Văn phòng sở', 'văn phòng sở'], kind: 'unit' },
      { name: 'Các phòng', aliases: [], kind: 'collective' },
    ]);
  });

  test('the office’s own “Sở” keeps its capital in the name, however seldom it is written so', () => {
    const [unit] = collectUnits(['Văn phòng sở', 'Văn phòng sở', 'Văn phòng Sở']);
    expect(unit).toEqual({ name: 'Văn phòng Sở', aliases: ['Văn phòng sở'], kind: 'unit' });
  });
});
