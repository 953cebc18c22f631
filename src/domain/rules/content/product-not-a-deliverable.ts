/**
 * A product column that names nothing to hand in: "Theo hướng dẫn của Sở Tài chính", "Đạt tỷ lệ quy định".
 * A task counts as done when its product is there, so there must be one.
 */
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';
import { bareField, holdsItself, placeOf, wordCount } from './task-texts';

/** Beginnings that refer elsewhere instead of naming a document or a result. */
const REFERS =
  /^(?:thuc hien )?theo (?:huong dan|quy dinh|yeu cau|chi dao|ke hoach|tien do|thuc te|phan cong|chuc nang|nhiem vu|de nghi|chuong trinh)(?: |$)/;
const RATE_OF_RULES =
  /^(?:dat |dam bao |bao dam )?(?:ty le|ti le|chi tieu|yeu cau)(?: [a-z]+){0,5} (?:theo )?quy dinh$/;
const EMPTY_PHRASE =
  /^(?:dat|dat yeu cau|dam bao|bao dam|hoan thanh|thuong xuyen|theo quy dinh|dung quy dinh|khong|co|x|chua xac dinh|dang thuc hien|thuc hien|tot|hieu qua)$/;
/** How something is to be done, and nothing that is there when it is done: "Thực hiện nghiêm túc, hiệu quả". */
const MANNER_ONLY =
  /^(?:(?:thuc hien|trien khai|dam bao|bao dam|chap hanh|hoan thanh|dat|duoc|tot|nghiem tuc|nghiem|day du|dung|co|hieu qua|kip thoi|thuong xuyen|lien tuc|dong bo|quyet liet|chat luong|tien do|thoi gian|quy dinh|yeu cau|theo|va)(?: |$))+$/;
const LONGEST = 14;
const MOST_LETTERS = 110;

export const productNotADeliverable = rowRule({
  id: 'product-not-a-deliverable',
  family: 'content',
  severity: 'hint',
  source: 'practice',
  check(checked) {
    const { product } = checked.task.fields;
    if (
      product === '' ||
      product.length > MOST_LETTERS ||
      !holdsItself(checked, 'product') ||
      product.includes('\n') ||
      /\d/.test(product)
    )
      return NOTHING;
    const text = bareField(checked, 'product');
    if (wordCount(text) > LONGEST) return NOTHING;
    const namesNothing = [REFERS, RATE_OF_RULES, EMPTY_PHRASE, MANNER_ONLY].some((form) => form.test(text));
    if (!namesNothing) return NOTHING;
    return [{ ...placeOf(checked, 'product'), data: { product } }];
  },
});
