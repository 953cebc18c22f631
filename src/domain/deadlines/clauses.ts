/**
 * Where a clause of a deadline phrase ends: at a semicolon or bracket, or where a new limit begins
 * ("Theo kế hoạch của Sở, hoàn thành trước 30/6").
 */
import { spaced } from '../text';

const CLAUSE_BREAK = new RegExp(
  spaced(
    '[;()]|\\. (?=[a-z])|,~(?=(?:hoan thanh|xong|truoc|cham nhat|muon nhat|den|het|khong qua|bao cao|trong|tu|nhung|dinh ky|thuong xuyen|hang|moi|thang~\\d|quy~[iv\\d]|ngay~\\d|\\d|nam~\\d)(?![a-z]))' +
      '| (?:hoan thanh|xong)? ?(?=(?:truoc|cham nhat|muon nhat|den het|den|khong qua)(?: la| trong| vao)*(?: ngay| thang| quy)?~\\d)' +
      '| va (?=(?:sau|trong vong|trong thoi han|cham nhat|truoc) )',
  ),
  'g',
);

/** Offset of the end of the clause that `from` stands in, trailing blanks left out. */
export function clauseEnd(folded: string, from: number): number {
  CLAUSE_BREAK.lastIndex = from;
  const found = CLAUSE_BREAK.exec(folded);
  let end = found?.index ?? folded.length;
  while (end > from && /[ .,;:]/.test(folded[end - 1] ?? '')) end--;
  return end;
}
