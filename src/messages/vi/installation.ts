/** What the page that tests an installation says to the IT officer. */
export const installation = {
  titles: {
    address: 'Địa chỉ và https',
    manifest: 'Tệp manifest.xml',
    pane: 'Trang của ngăn CCHC',
    office: 'Thư viện office.js',
    headers: 'Tiêu đề HTTP của máy chủ',
    icons: 'Biểu tượng trên ribbon',
    files: 'Các tệp trong gói',
  },
  fine: (version: string, notes: number): string =>
    notes === 0
      ? `Cài đặt tốt: bản ${version} sẵn sàng để dùng trong Excel.`
      : `Cài đặt tốt trên máy này (bản ${version}). Có ${notes} lưu ý trước khi đưa lên máy chủ thật.`,
  faulty: (count: number): string =>
    `Chưa dùng được: có ${count} chỗ sai, ghi rõ ở các dòng có dấu ✘ bên dưới. Sửa xong, hãy tải lại trang này.`,
  missing: (path: string, status: number | null): string =>
    status === null
      ? `Không đọc được ${path}: máy chủ không trả lời. Hãy kiểm tra máy chủ còn chạy và tường lửa, rồi tải lại trang.`
      : `Không đọc được ${path} (máy chủ trả mã ${status}). Hãy chép lại tệp này từ gói; nếu tệp đã có trên máy chủ, hãy kiểm tra quyền đọc và web.config hoặc nginx.conf.`,
  address: {
    secure: 'Trang mở qua https và trình duyệt tin chứng thư của máy chủ.',
    loopback: 'Trang đang mở thử qua http ngay trên máy này. Trên máy chủ thật phải dùng https.',
    plain: (address: string): string =>
      `Trang đang mở qua http (${address}). Office chỉ nhận https: hãy gắn chứng thư cho máy chủ và mở lại bằng địa chỉ https.`,
  },
  manifest: {
    unreadable: 'manifest.xml không đọc được. Hãy chép lại tệp này từ gói, không sửa bằng tay.',
    here: (address: string): string => `manifest.xml trỏ đúng địa chỉ này: ${address}`,
    elsewhere: (stated: string, here: string): string =>
      `manifest.xml trỏ tới ${stated} nhưng trang đang mở ở ${here}. Hãy đặt các tệp đúng địa chỉ trong manifest, hoặc đóng gói lại với --base-url ${here}`,
    elsewhereWhileTrying: (stated: string): string =>
      `manifest.xml trỏ tới ${stated}; đang mở thử trên máy này nên địa chỉ khác là bình thường.`,
    version: (version: string): string => `manifest.xml và trang cùng bản ${version}.`,
    otherVersion: (stated: string, expected: string): string =>
      `manifest.xml ghi bản ${stated} nhưng các trang là bản ${expected}: máy chủ đang lẫn hai bản. Hãy xoá thư mục và giải nén lại toàn bộ gói.`,
  },
  pane: {
    loads: (count: number): string => `taskpane.html và ${count} tệp chương trình của trang đều tải được.`,
  },
  office: {
    unstated: 'taskpane.html không ghi office.js lấy từ đâu. Hãy chép lại tệp này từ gói.',
    local: 'office.js chạy được từ bản đặt trên máy chủ này; máy trạm không cần ra internet.',
    remote: (host: string): string => `office.js chạy được từ ${host} của Microsoft.`,
    localFails: (path: string): string =>
      `Không chạy được ${path} trên máy chủ này. Hãy chép lại thư mục office từ gói và kiểm tra kiểu tệp .js là text/javascript.`,
    remoteFails: (host: string): string =>
      `Không tải được office.js từ ${host}. Máy này không ra được internet: hãy mở tường lửa cho địa chỉ đó, hoặc đóng gói lại với --office-js local.`,
  },
  headers: {
    policy: 'Máy chủ gửi Content-Security-Policy.',
    noPolicy:
      'Máy chủ không gửi tiêu đề Content-Security-Policy. Hãy dùng web.config (IIS) hoặc nginx.conf trong gói.',
    policyLacks: (part: string): string =>
      `Content-Security-Policy của máy chủ thiếu phần ${part}. Hãy lấy lại đúng dòng trong web.config hoặc nginx.conf của gói.`,
    framing: (value: string): string =>
      `Máy chủ gửi X-Frame-Options: ${value}, Excel trên web sẽ không mở được ngăn. Hãy bỏ tiêu đề này cho thư mục của CCHC.`,
    nosniff: 'Máy chủ gửi X-Content-Type-Options: nosniff.',
    noNosniff:
      'Máy chủ không gửi X-Content-Type-Options: nosniff. Hãy dùng web.config (IIS) hoặc nginx.conf trong gói.',
    fresh: 'Trang luôn được hỏi lại máy chủ, nên bản mới đến ngay với người dùng.',
    stale:
      'Máy chủ không gửi Cache-Control: no-cache cho taskpane.html; sau khi cập nhật, máy trạm có thể còn dùng bản cũ. Hãy dùng web.config (IIS) hoặc nginx.conf trong gói.',
    types: 'Kiểu tệp (MIME) đều đúng.',
    type: (path: string, got: string, expected: string): string =>
      `${path} được gửi với kiểu “${got === '' ? 'không có' : got}”, phải là ${expected}. Hãy khai báo kiểu tệp này trên máy chủ (có sẵn trong web.config và nginx.conf của gói).`,
  },
  icons: {
    all: (count: number): string => `${count} biểu tượng đều tải được và đúng cỡ.`,
    elsewhere: (address: string): string =>
      `Biểu tượng ${address} nằm ngoài địa chỉ của chương trình. Hãy chép lại manifest.xml từ gói.`,
    notKept: (path: string, header: string): string =>
      `${path} được gửi kèm “Cache-Control: ${header}” nên Excel thay bằng hình khác. Hãy chép lại web.config hoặc nginx.conf từ gói: thư mục assets/icons không kèm tiêu đề này.`,
    noPicture: (path: string): string => `${path} không phải là ảnh đọc được. Hãy chép lại tệp này từ gói.`,
    wrongSize: (path: string, width: number, height: number, expected: number): string =>
      `${path} có cỡ ${width} × ${height}, phải là ${expected} × ${expected}. Hãy chép lại tệp này từ gói.`,
  },
  files: {
    all: (count: number): string => `${count} tệp trên máy chủ giống hệt trong gói (SHA-256).`,
    changed: (path: string): string =>
      `${path} trên máy chủ khác với tệp trong gói: chép thiếu, đã bị sửa, hoặc còn của bản cũ. Hãy chép lại tệp này từ gói.`,
    emptyList: (list: string): string => `${list} không có dòng nào đọc được. Hãy chép lại tệp này từ gói.`,
    cannotCompute:
      'Chưa so được SHA-256 vì trình duyệt chỉ tính khi trang mở qua https. Hãy mở lại trang bằng địa chỉ https.',
  },
};
