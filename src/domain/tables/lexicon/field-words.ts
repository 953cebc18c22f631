/** What the fields of administrative reform are called, and the columns that hold their names. Folded text. */

/** "Lĩnh vực", "Nội dung CCHC", "Nội dung": a column beside the tasks that may name their field. */
export const HEADS_FIELDS =
  /^(?:(?:cac )?(?:linh vuc|noi dung|nhom(?: (?:nhiem vu|noi dung|cong viec|linh vuc))?|truc|muc|phan)(?: (?:noi dung|linh vuc|nhiem vu|cong tac))?(?: (?:cchc|cai cach(?: hanh chinh)?))?)$/;

/** "Cải cách thể chế", "Chuyển đổi số", "Công tác chỉ đạo, điều hành": without the number before it. */
export const NAMES_FIELD =
  /^(?:ve |cong tac |noi dung |linh vuc )?(?:cai cach (?:the che|thu tuc|tthc|to chuc|bo may|che do|cong vu|tai chinh)|(?:the che|thu tuc hanh chinh|tthc|to chuc bo may|che do cong vu|cong vu|tai chinh cong)$|(?:xay dung|phat trien|hien dai hoa).{0,30}(?:chinh quyen|chinh phu|hanh chinh|che do cong vu)|chuyen doi so|chinh (?:quyen|phu) (?:dien tu|so)|hien dai hoa|chi dao,? dieu hanh|(?:thong tin,? )?tuyen truyen|kiem tra,? |theo doi,? danh gia)/;
