/**
 * What reading by machine makes of Vietnamese letters, and the phrases worth recognising through it.
 */

/** Signs found in the midst of words for the letter that was there. */
export const MISREAD_SIGNS: ReadonlyMap<string, string> = new Map([
  ['6', 'o'],
  ['0', 'o'],
  ['1', 'l'],
  ['5', 's'],
  ['9', 'g'],
  ['€', 'e'],
  ['&', 'e'],
  ['¢', 'e'],
  ['§', 'y'],
  ['$', 's'],
]);

const WORDS = `
toi thieu, it nhat, toi da, khong qua, khong vuot qua, khong duoi, khong thap hon, nhieu nhat,
tro len, tro xuong, phan dau, bao dam, dam bao, binh quan, trong so do, so voi nam, so voi giai doan,
hang nam, hang quy, hang thang, moi nam, giai doan, ty le, muc do, sang kien, van ban, phan tram,
cuoc doi thoai, cuoc kiem tra, hoi nghi, lop tap huan, tin bai, thu tuc, ho so, don vi, nhiem vu,
tre hen, qua han, dung han, truoc han`;

/** Longest first, so that the fuller phrase is tried before its part. */
export const PHRASES: readonly (readonly string[])[] = WORDS.split(',')
  .map((phrase) => phrase.trim().split(' '))
  .sort((a, b) => b.length - a.length);
