/** The samples that come with the page, each a plan of an invented department, under samples/. */
export interface Sample {
  readonly folder: string;
  /** Name that a person sees and that the downloaded file gets. */
  readonly name: string;
}

export const SAMPLES: readonly Sample[] = [
  { folder: 'so-du-lich-an-hai-2026', name: 'Sở Du lịch An Hải 2026.xlsx' },
  { folder: 'so-cong-nghiep-song-lam-2026', name: 'Sở Công nghiệp Sông Lam 2026.xlsx' },
  { folder: 'so-tai-nguyen-van-xuan-2026', name: 'Sở Tài nguyên Vạn Xuân 2026.xlsx' },
  { folder: 'so-van-hoa-truong-giang-2026', name: 'Sở Văn hoá Trường Giang 2026.xlsx' },
  { folder: 'so-nong-nghiep-phu-son-2026-6-thang', name: 'Sở Nông nghiệp Phú Sơn, 6 tháng 2026.xlsx' },
];

export const SAMPLE_FILE = 'ke-hoach.xlsx';
