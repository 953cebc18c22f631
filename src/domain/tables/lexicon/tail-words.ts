/**
 * Words that begin rows which are no tasks: totals, notes, legends, signatures, titles. Folded text.
 */

/** "Tổng cộng", "Cộng", "Tổng số (I + II)"; "Tổng hợp báo cáo" is a task. */
export const TOTAL =
  /^(?:tong cong|tong so|tong|cong|cong don|luy ke)(?:\s*[:(.].*|\s+(?:cong|muc|toan|chung|kinh phi|so|i|ii|a|b)(?![a-z]).*)?$/;

/** Rows under a table that explain it. */
export const NOTE =
  /^(?:[*(]+\s*)?(?:ghi chu|luu y|chu y|luu|nguon|giai thich)\s*(?:\d+\s*)?[:.\-–]|^\(?\*+\)?\s*\S|^ghi chu$|^\(\d+\)\s+(?:la|gom|bao gom|theo)/;

/** Begins an explanation of signs and short forms. */
export const LEGEND =
  /^(?:[*(]+\s*)?(?:chu thich|chu giai|ky hieu|viet tat|chu viet tat|bang chu viet tat|danh muc (?:tu|chu) viet tat|quy uoc|giai thich (?:tu ngu|ky hieu|chu viet tat)|mau sac|y nghia)(?![a-z])/;

/** Who signs and who receives. */
export const SIGNATURE =
  /^(?:noi nhan|tm\.|kt\.|tl\.|tuq\.|q\.|giam doc|pho giam doc|chu tich|pho chu tich|chanh van phong|truong phong|thu truong|nguoi lap(?: bieu)?|lap bieu|nguoi lap bang|nguoi duyet|xac nhan cua|phe duyet(?: cua)?$|ke toan truong|\(?ky(?:,| va| ten| ghi)|\(da ky\)|[a-z ,.]{2,30}, ngay.{0,8}?\s+thang(?![a-z]))/;

/** Opens the title of another appendix on the same sheet. */
export const TITLE_OPENING =
  /^(?:phu luc|phu bieu|bieu mau|bieu so|bieu|bang so|bang \d|mau so|ke hoach|danh muc|chuong trinh|\(?(?:ban hanh )?kem theo|\(?theo (?:ke hoach|quyet dinh) so|ubnd|uy ban nhan dan|so [a-z]|cong hoa xa hoi|doc lap)(?![a-z])/;

/** "(Tiếp theo)", "(Tiếp theo trang trước)": a page's remark. */
export const CARRIED_OVER = /^\(?\s*(?:tiep theo|tiep|con tiep|tiep trang)[^a-z]*(?:trang .{0,20})?\)?$/;

/** Divides an indicator: "Trong đó", "Bao gồm", "Chia ra". */
export const DIVIDING = /^(?:[-+]\s*)?(?:trong do|bao gom|gom|chia ra|cu the)\s*:?/;
