/**
 * What cells of a column hold, whatever its heading says: units, people, states, money, products, work.
 *
 * All expressions read folded text (lower case, no diacritics).
 */

/** Begins like the name of a unit: "Văn phòng Sở", "- Phòng Kế hoạch", "UBND các xã". */
export const UNIT_START =
  /^(?:[-+•(]\s*)?(?:cac |toan the |moi |tung |nhung )?(?:van phong|phong(?!,? chong)|so|trung tam|ubnd|uy ban|hdnd|chi cuc|cuc|thanh tra(?! viec| cong tac| trach nhiem| chuyen| dot xuat| dinh ky| toan dien)|ban(?! hanh)|to|bo phan|don vi|co quan|truong|benh vien|vien|hoi|doan|cong an|kho bac|thue|chi nhanh|quy(?! (?:dinh|che|trinh|mo|hoach|uoc|chuan|[ivx\d]))|bo|tong cuc|bao|dai|xa|phuong|thi tran|huyen|quan|vp|p\.|tt |ttpvhcc|sngv|snv|stc|stttt|skhcn|bqlda|khoi|lien doan|mat tran|cong ty|lanh dao|giam doc|ban chi dao|ban quan ly|chi uy|dang uy|chi bo|dang bo|thuong truc|bi thu|cong doan|khoa|d\/c|dong chi|cong chuc|vien chuc|can bo)(?![a-z])/;

/** A person's name: two to five words that all begin with a capital ("Trần Thị Bưởi", "Đ/c Lê Văn Tám"). */
export const PERSON =
  /^(?:(?:đ\/c|đồng chí|ông|bà|anh|chị|ths\.?|ts\.?)\s+)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}(?:\s*[,;/\n+-]\s*\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})*$/u;

/** A state of work: "Đã hoàn thành", "Đang thực hiện", "50%", "x". */
export const STATUS =
  /^(?:da (?:hoan thanh|thuc hien|xong|ban hanh|trinh|bao cao|trien khai)|hoan thanh|dang (?:thuc hien|lam|trien khai|xu ly|soan thao|tham muu)|chua (?:thuc hien|hoan thanh|bat dau|trien khai|den han|lam)|cham(?: tien do)?|qua han|dung (?:han|tien do)|truoc han|tre han|tam dung|trong han|khong thuc hien|dat|khong dat|xong|done|x|v|da dat|chua dat|moi|huy)(?![a-z])/;

export const PERCENT = /^\d{1,3}(?:[.,]\d+)?\s*%$/;

/** Hours of a day's programme: "7h30 - 8h00", "14:00". */
export const CLOCK =
  /^(?:tu )?\d{1,2}\s*(?:h|g|gio|:)\s*(?:\d{2})?(?:\s*(?:-|–|den)\s*\d{1,2}\s*(?:h|g|gio|:)\s*(?:\d{2})?)?$/;

/** Money or where it comes from. */
export const MONEY =
  /^(?:\d{1,3}(?:[.,]\d{3})+(?:\s*(?:d|dong|vnd|trieu|ty))?|\d+(?:[.,]\d+)?\s*(?:trieu|ty|dong|vnd|nghin dong)[a-z ]*|(?:theo |tu |nguon |kinh phi |ngan sach|du toan|nsnn|nstw|xa hoi hoa|long ghep|khong su dung kinh phi|chi thuong xuyen).*)$/;

/** Begins with a document or another deliverable: "Báo cáo …", "Kế hoạch được ban hành". */
export const PRODUCT_START =
  /^(?:[-+•]\s*)?(?:cac |01 |ban |du thao |\d{1,3}(?:[.,]\d+)?\s*% ?)?(?:bao cao|ke hoach|quyet dinh|van ban|to trinh|cong van|danh muc|quy che|quy trinh|de an|nghi quyet|thong bao|chuong trinh|bien ban|ho so|huong dan|tin,? bai|hoi nghi|he thong|co so du lieu|phan mem|tai lieu|ket qua|thong tu|chi thi|bang|phuong an|so lieu|lop|san pham|bo |ty le|ket luan|giay moi|sang kien)/;

/** Begins with work to be done: "Xây dựng …", "Tổ chức …". */
export const WORK_START =
  /^(?:[-+•]\s*|\d+[.)]\s*|[a-z]\)\s*)?(?:xay dung|to chuc|ra soat|thuc hien|trien khai|ban hanh|nang cao|tham muu|kiem tra|tiep tuc|tang cuong|day manh|cong khai|cap nhat|hoan thien|hoan thanh|bao cao|danh gia|phoi hop|quan ly|theo doi|tuyen truyen|dao tao|boi duong|xu ly|cung cap|ap dung|duy tri|khao sat|so hoa|tong hop|de xuat|trinh|soan thao|lap|chuan bi|dam bao|bao dam|phat dong|tham gia|thong ke|giai quyet|tiep nhan|chu tri|nghien cuu|cu |rut gon|cat giam|don gian hoa|kien toan|sap xep|bo tri|dieu tra|ky |mo |gui |phat trien|quan triet|don doc|nang cap|chuyen doi|khac phuc|chi dao|phan dau|thanh tra|giam sat|kiem soat|kiem ke|kiem dinh|cong bo|thiet lap|lap dat|ket noi|tich hop|chia se|lam sach|mo rong|van hanh|tap huan|huong dan|chuan hoa|ho tro|huy dong|thu hut|dieu chinh|ke khai|chuyen giao|lua chon|phe duyet|tham dinh|gop y|phong ngua|phong,? chong|xac dinh|phan cong|bo sung|bai bo|lay y kien|cu the hoa|the che hoa|tong ket|so ket|khen thuong|dau tu|mua sam|chi tra|hop |tiep |cap |sua doi|kien nghi|dang tai|niem yet|lam |giam |in )/;

/** A result that was reached: "Đã ban hành Kế hoạch số 12/KH-SXD". */
export const RESULT_START = /^(?:[-+•]\s*)?(?:da |dang |chua |den nay|trong (?:thang|quy|ky)|so da )/;

/** Says what is counted or measured of an office's work: "Tổng số hồ sơ tiếp nhận", "Văn bản đã ban hành". */
export const COUNTED =
  /^(?:[-+•]\s*)?(?:\d[\d.]*[.)]?\s+)?(?:(?:trong do\s*[:,]?\s*)?(?:tong so|so (?:luong |luot )?(?!do |tay |hoa |so |ghi |theo doi )[a-z]|ty le|ti le|muc do hai long|chi so|so diem)|(?:cac |cuoc |luot |lop )?(?:van ban|ho so|thu tuc(?: hanh chinh)?|tthc|dich vu cong|nhiem vu|can bo|cong chuc|vien chuc|phan anh,? kien nghi|phan anh|sang kien|tin,? bai|co quan|don vi|ke hoach|kiem tra|thanh tra|dao tao|tap huan|doi thoai)(?![a-z]).{0,60}(?:tiep nhan|giai quyet|xu ly|ban hanh|hoan thanh|dung han|tre han|qua han|som han|truoc han|cong bo|cong khai|ra soat|tham dinh|cat giam|don gian hoa|truc tuyen|toan trinh|so hoa|kiem tra|dao tao|boi duong|tap huan|duoc giao|tinh gian|tuyen dung|ky luat|sap xep|dang tai|to chuc|thuc hien))/;

/** Units of measure of a statistics form. */
export const MEASURE =
  /^(?:%|ty le|nguoi|van ban|nhiem vu|co quan,? don vi|don vi|ho so|thu tuc|tthc|ke hoach|bao cao|so luong|luot|cuoc|lop|doanh nghiep|phieu|tin,? bai|bai|van de|trieu dong|dong|ty dong|nghin dong|dich vu|he thong|diem|co.*khong|khong ?=.*|.+ ?= ?\d.*|lan|ngay|gio|vu|truong hop|to chuc|phong|quyet dinh|sang kien|cai|bo|chiec|km|m2|ha|tan|hop|dvc|csdl)$/;
