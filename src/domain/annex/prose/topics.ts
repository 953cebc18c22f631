/**
 * What the figures of a report and the lines of an annex speak of: the same thing goes by one label in the
 * form and by many turns of phrase in the text.
 *
 * A topic is recognised in the form by its line's label, in the text by the words around the figure. All
 * expressions read folded text. The first topic that fits counts, so the narrower stand before the wider.
 *
 * Long because it is a table.
 */

export interface ProseTopic {
  readonly id: string;
  /** A share in percent, not a count. */
  readonly percent?: boolean;
  /** Of the line's label; `under` of the labels above it. */
  readonly label: RegExp;
  readonly under?: RegExp;
  /** Labels that look alike and are something else. */
  readonly notLabel?: RegExp;
  /** Words before the figure, back to the figure before it; and behind it with its unit, to the next comma. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Needed somewhere in both together. */
  readonly about?: RegExp;
  readonly notAbout?: RegExp;
  /** Reports tell it by field and by unit too; those figures are no match for the line. */
  readonly hasParts?: boolean;
  /** The whole that a share told beside it is of. */
  readonly whole?: string;
}

const PROCEDURE = 'tthc|thu tuc(?: hanh chinh)?';
const DOSSIER = 'ho so|tthc|thu tuc';
const NORMATIVE = 'vbqppl|van ban (?:quy pham phap luat|qppl)';

const re = (source: string): RegExp => new RegExp(source);

export const proseTopics: readonly ProseTopic[] = [
  {
    id: 'dossiers-on-time-share',
    hasParts: true,
    percent: true,
    label: /ty le.*ho so.*(?:dung hen|dung han|truoc han)/,
    about: /(?:dung hen|dung han|truoc han)/,
    notAbout: /nhiem vu/,
  },
  {
    id: 'dossiers-late',
    hasParts: true,
    label: /ho so.*(?:qua han|tre han|tre hen|cham)/,
    notLabel: /ty le/,
    about: re(`(?:${DOSSIER}).{0,24}(?:qua han|tre han|tre hen|cham)`),
  },
  {
    id: 'dossiers-pending',
    hasParts: true,
    label: /(?:ho so|tthc).*dang (?:giai quyet|xu ly|thu ly)/,
    after: re(
      `^ *(?:${DOSSIER}) (?:con )?(?:dang|con) (?:trong (?:han|thoi han|qua trinh) )?(?:thu ly|giai quyet|xu ly|trong han)`,
    ),
  },
  {
    id: 'dossiers-pending',
    hasParts: true,
    label: /(?:ho so|tthc).*dang (?:giai quyet|xu ly|thu ly)/,
    before: /(?:dang|con)(?: trong han| trong qua trinh)? (?:giai quyet|thu ly|xu ly)(?: la)? *:? *$/,
    after: re(`^ *(?:${DOSSIER})`),
  },
  {
    id: 'dossiers-solved',
    hasParts: true,
    label: /^(?:ket qua giai quyet|so (?:luong )?ho so.*(?:da|duoc) giai quyet)/,
    notLabel: /ty le|tiep nhan/,
    whole: 'dossiers-received',
    before:
      /(?<!(?:dang|chua) )(?:giai quyet|tra ket qua|giai quyet xong|hoan thanh)(?: duoc| xong| la)? *:? *$/,
    after: re(`^ *(?:${DOSSIER})`),
  },
  {
    id: 'dossiers-solved',
    hasParts: true,
    label: /^(?:ket qua giai quyet|so (?:luong )?ho so.*(?:da|duoc) giai quyet)/,
    notLabel: /ty le|tiep nhan/,
    after: re(`^ *(?:${DOSSIER}) (?:da|duoc) (?:duoc )?(?:giai quyet|tra ket qua|giai quyet xong)`),
  },
  {
    id: 'dossiers-received',
    hasParts: true,
    label: /^(?:tong )?so (?:luong )?(?:ho so|tthc).*tiep nhan/,
    notLabel: /ty le/,
    before: /tiep nhan(?: moi| duoc| la| va giai quyet)? *:? *$/,
    after: re(`^ *(?:${DOSSIER})`),
  },
  {
    id: 'procedures-new',
    label: re(`(?:${PROCEDURE}).*(?:cong bo moi|moi ban hanh|ban hanh moi|duoc ban hanh)`),
    notLabel: /ty le|bai bo|thay the|sua doi/,
    about: re(`(?:${PROCEDURE}) (?:hanh chinh )?(?:duoc )?(?:cong bo moi|moi|ban hanh moi)`),
    notAbout: /bai bo|thay the|sua doi|sdbs/,
  },
  {
    id: 'procedures-abolished',
    label: re(`(?:${PROCEDURE}).*(?:bai bo)`),
    notLabel: /ty le|sua doi/,
    about: re(`(?:${PROCEDURE}) (?:hanh chinh )?(?:duoc |bi )?(?:bai bo)|bai bo (?:${PROCEDURE})`),
  },
  {
    id: 'procedures-amended',
    label: re(`(?:${PROCEDURE}).*(?:sua doi|bo sung)`),
    notLabel: /ty le|bai bo/,
    about: re(`(?:${PROCEDURE}) (?:hanh chinh )?(?:duoc )?(?:sua doi|sdbs|bo sung)`),
  },
  {
    id: 'services-full',
    label: /(?:tthc|thu tuc|dich vu cong|dvc).*toan trinh/,
    notLabel: /ty le|ho so/,
    about: /toan trinh/,
    notAbout: /ho so|mot phan|ty le/,
    whole: 'procedures-total',
  },
  {
    id: 'services-partial',
    label: /(?:tthc|thu tuc|dich vu cong|dvc).*mot phan/,
    notLabel: /ty le|ho so|tu chu/,
    about:
      /(?:dich vu cong|dvc|truc tuyen|tthc|thu tuc|thuc hien|cung cap).*mot phan|mot phan (?:tthc|thu tuc|dich vu)/,
    notAbout: /ho so|tu chu|ty le/,
    whole: 'procedures-total',
  },
  {
    id: 'procedures-total',
    label: re(`^(?:thong ke|tong so) (?:${PROCEDURE})(?: (?:thuoc|cua|dang).*)?$`),
    notLabel: /toan trinh|mot phan/,
    before: re(`(?:bo|tong so|thuoc tham quyen giai quyet).{0,4}(?:${PROCEDURE})?.{0,40}(?:co|la|gom|:) *$`),
    after: re(`^ *(?:${PROCEDURE})`),
  },
  {
    id: 'posts-all',
    label: /^tong so bien che$/,
    before: /tong (?:so )?bien che[a-z ]*$/,
    after: /^ *(?:nguoi|bien che)/,
    notAbout: /cong chuc|vien chuc|nguoi lam viec|co mat/,
  },
  {
    id: 'posts-civil-present',
    label: /(?:bien che|cong chuc).*co mat/,
    under: /cong chuc/,
    about: /(?:bien che|cong chuc).*co mat|co mat.*cong chuc/,
    notAbout: /vien chuc|nguoi lam viec|ngach/,
  },
  {
    id: 'posts-public-present',
    label: /(?:nguoi lam viec|vien chuc).*co mat/,
    about: /(?:nguoi lam viec|vien chuc).*co mat|co mat.*(?:nguoi lam viec|vien chuc)/,
  },
  {
    id: 'posts-civil',
    label: /bien che.*giao/,
    under: /cong chuc/,
    about:
      /^(?!.*(?:tinh gian|co mat|nguoi lam viec|vien chuc)).*(?:bien che cong chuc|cong chuc duoc giao|^ *cong chuc$)/,
  },
  {
    id: 'posts-public',
    label: /(?:nguoi lam viec|vien chuc).*giao/,
    about:
      /bien che (?:nguoi lam viec|vien chuc|su nghiep)|nguoi lam viec huong luong|(?:vien chuc|nguoi lam viec) duoc giao/,
    notAbout: /co mat|tinh gian/,
  },
  {
    id: 'contracts',
    label: /hop dong/,
    after:
      /^ *(?:hop dong lao dong|(?:nguoi|vi tri viec lam|lao dong|chi tieu|truong hop)(?: [a-z]+){0,4} (?:theo )?(?:hop dong|nghi dinh 111))/,
  },
  {
    id: 'public-units',
    label: /^so (?:luong )?(?:don vi su nghiep cong lap|dvsncl|don vi sncl)(?: truc thuoc)?$/,
    after: /^ *don vi (?:su nghiep|\(?trung tam|truc thuoc \(?trung tam)/,
    notAbout: /tu chu|phe duyet|sap xep|giai the|quy che/,
  },
  {
    id: 'departments',
    label: /^so phong, ban, don vi thuoc/,
    before: /(?:co cau to chuc|gom|bao gom)(?: [a-z]+){0,4} *$/,
    after: /^ *(?:phong|don vi)/,
  },
  {
    id: 'tasks-assigned',
    label: /^tong so nhiem vu (?:duoc )?giao/,
    about: /(?:duoc |tinh )?giao/,
    after: /^ *nhiem vu/,
    notAbout: /hoan thanh|dung han|qua han/,
  },
  {
    id: 'tasks-assigned-on-time',
    label: /nhiem vu.*hoan thanh dung han/,
    about: /giao.*dung han|dung han.*giao/,
    after: /^ *nhiem vu/,
  },
  {
    id: 'tasks-assigned-late',
    label: /nhiem vu.*hoan thanh.*qua han/,
    about: /giao.*qua han|qua han.*giao/,
    after: /^ *nhiem vu/,
  },
  {
    id: 'tasks-done',
    label: /^so nhiem vu (?:da )?hoan thanh$/,
    before: /hoan thanh(?: duoc| la)? *:? *$/,
    after: /^(?: *\/ *\d+)? *nhiem vu/,
    notAbout: /giao/,
    whole: 'tasks-planned',
  },
  {
    id: 'tasks-done',
    label: /^so nhiem vu (?:da )?hoan thanh$/,
    after: /^(?: *\/ *\d+)? *nhiem vu (?:da|duoc) hoan thanh/,
    notAbout: /giao/,
  },
  {
    id: 'tasks-planned',
    label: /nhiem vu.*(?:de ra|trong ke hoach|ke hoach)/,
    notLabel: /hoan thanh/,
    about: /ke hoach|de ra/,
    after: /^ *nhiem vu/,
    notAbout: /hoan thanh|giao/,
  },
  {
    id: 'directives',
    label: /van ban chi dao/,
    after: /^ *van ban (?:chi dao|don doc)/,
  },
  {
    id: 'units-inspected',
    label: /(?:phong|don vi).*kiem tra/,
    before: /kiem tra(?: cchc| cai cach hanh chinh)?(?: tai| doi voi| o)? *$/,
    after: /^ *(?:phong|don vi|co quan|xa|phuong)/,
  },
  {
    id: 'reform-plans',
    label: /^(?:so )?ke hoach (?:cchc|cai cach hanh chinh)/,
    after: /^ *ke hoach (?:cchc|cai cach hanh chinh)/,
  },
  { id: 'survey-sheets', label: /phieu khao sat/, after: /^ *phieu/ },
  {
    id: 'normative-issued',
    label: re(`(?:${NORMATIVE}).*ban hanh`),
    before: /ban hanh(?: duoc| moi)? *:? *$/,
    after: re(`^ *(?:${NORMATIVE})`),
  },
  {
    id: 'normative-checked',
    label: re(`(?:${NORMATIVE}).*da kiem tra`),
    before: /kiem tra(?: duoc)? *:? *$/,
    after: re(`^ *(?:${NORMATIVE})`),
  },
  {
    id: 'normative-reviewed',
    label: re(`(?:${NORMATIVE}).*da ra soat`),
    before: /ra soat(?: duoc)? *:? *$/,
    after: re(`^ *(?:${NORMATIVE})`),
  },
];

/** A whole that is told as a sum of parts. */
export const SUMS: Readonly<Record<string, readonly string[]>> = {
  'posts-all': ['posts-civil', 'posts-public'],
};

/** The lines that a total may stand in besides its own: services online are all procedures. */
export const TOTALS: readonly {
  readonly topic: string;
  readonly label: RegExp;
  readonly overTopic: string;
}[] = [{ topic: 'procedures-total', label: /^dich vu cong truc tuyen$/, overTopic: 'services-full' }];

/** The topic of words around a figure; null where none fits. */
export function topicOfWords(before: string, after: string, percent: boolean): ProseTopic | null {
  const both = `${before} ${after}`.replace(/ +/g, ' ').trim();
  return (
    proseTopics.find(
      (topic) =>
        (topic.percent ?? false) === percent &&
        (topic.before === undefined || topic.before.test(before)) &&
        (topic.after === undefined || topic.after.test(after)) &&
        (topic.about === undefined || topic.about.test(both)) &&
        topic.notAbout?.test(both) !== true,
    ) ?? null
  );
}

/** The topic of a line of the form, by its label and those above it. */
export function topicOfLabel(label: string, above: string, percent: boolean): ProseTopic | null {
  return (
    proseTopics.find(
      (topic) =>
        (topic.percent ?? false) === percent &&
        topic.label.test(label) &&
        topic.notLabel?.test(label) !== true &&
        (topic.under === undefined || topic.under.test(`${above} ${label}`)),
    ) ?? null
  );
}
