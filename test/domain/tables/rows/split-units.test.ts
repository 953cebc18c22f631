/** One cell for the unit in charge and those that help, as offices write it. */
import { splitUnits } from '../../../../src/domain/tables/rows/split-units';

test.each([
  ['Chủ trì: Văn phòng; Phối hợp: các phòng', 'Văn phòng', 'các phòng'],
  ['- Chủ trì: Phòng Nội vụ\n- Phối hợp: Phòng Tài vụ, các khoa', 'Phòng Nội vụ', 'Phòng Tài vụ, các khoa'],
  ['CT: Phòng Nội vụ; PH: Phòng Tài vụ', 'Phòng Nội vụ', 'Phòng Tài vụ'],
  ['Phòng Nội vụ (chủ trì), Phòng Tài vụ (phối hợp)', 'Phòng Nội vụ', 'Phòng Tài vụ'],
  ['Văn phòng chủ trì, phối hợp với các phòng chuyên môn', 'Văn phòng', 'các phòng chuyên môn'],
  ['Van phong chu tri, phoi hop voi cac phong.', 'Van phong', 'cac phong'],
])('“%s” names both', (text, lead, cooperating) => {
  expect(splitUnits(text, false)).toEqual({ lead, cooperating });
});

test.each(['Văn phòng', 'Tổ phối hợp liên ngành', 'Phòng PH-CT', 'Văn phòng, các phòng phối hợp'])(
  '“%s” stays whole',
  (text) => {
    expect(splitUnits(text, false)).toBeUndefined();
  },
);
