/** Theo dõi thực hiện: những gì người dùng ghi ở bảng Nhiệm vụ. */
import { day, of, quoted, type FamilySentences } from '../../rule-sentences';

export const progress: FamilySentences<'progress'> = {
  'done-without-date': {
    title: 'Đã xong nhưng chưa ghi ngày',
    why: 'Không có ngày hoàn thành thì không biết đúng hạn hay quá hạn.',
    how: 'Ghi ngày hoàn thành ở bảng Nhiệm vụ.',
    messages: {
      'done-without-date': (d) => `Nhiệm vụ ${quoted(d.task)} đã xong nhưng chưa ghi ngày hoàn thành.`,
    },
  },
  'done-without-evidence': {
    title: 'Đã xong nhưng chưa có minh chứng',
    why: 'Nhiệm vụ chỉ được công nhận khi có sản phẩm.',
    how: 'Ghi số, ký hiệu văn bản hoặc đường dẫn tới sản phẩm.',
    messages: {
      'done-without-evidence': (d) => `Nhiệm vụ ${quoted(d.task)} đã xong nhưng chưa ghi văn bản minh chứng.`,
    },
  },
  'done-before-start': {
    title: 'Xong trước khi bắt đầu',
    why: 'Ngày hoàn thành hoặc thời hạn có thể bị nhầm.',
    how: 'Kiểm tra lại ngày hoàn thành và ngày bắt đầu.',
    messages: {
      'done-before-start': (d) =>
        `Nhiệm vụ ${quoted(d.task)} ghi xong ngày ${day(d.done)}, trước ngày bắt đầu ${day(d.start)}.`,
    },
  },
  'done-in-future': {
    title: 'Ngày hoàn thành ở tương lai',
    why: 'Chưa đến ngày đó nên nhiệm vụ chưa thể xong.',
    how: 'Sửa lại ngày hoàn thành.',
    messages: {
      'done-in-future': (d) => `Nhiệm vụ ${quoted(d.task)} ghi xong ngày ${day(d.done)}, là ngày chưa tới.`,
    },
  },
  'overdue-without-explanation': {
    title: 'Quá hạn mà chưa giải trình',
    why: 'Báo cáo lãnh đạo cần nêu lý do và hướng xử lý.',
    how: 'Ghi lý do và ngày dự kiến xong ở cột theo dõi.',
    messages: {
      'overdue-without-explanation': (d) =>
        `Nhiệm vụ ${quoted(d.task)} quá hạn từ ngày ${day(d.due)} mà chưa ghi lý do.`,
    },
  },
  'not-reported': {
    title: 'Chưa cập nhật sau ngày báo cáo',
    why: 'Các đơn vị gửi kết quả trước ngày báo cáo hằng tháng.',
    how: 'Nhắc đơn vị cập nhật tiến độ các nhiệm vụ này.',
    messages: {
      'not-reported': (d) =>
        `${of(d.unit)} chưa cập nhật ${of(d.count)} nhiệm vụ tính đến ngày báo cáo ${day(d.day)}, đầu tiên là ${quoted(d.task)}.`,
    },
  },
  'unit-late-share': {
    title: 'Đơn vị có tỷ lệ quá hạn cao',
    why: 'Từ tỷ lệ này trở lên thì không được xếp loại hoàn thành tốt nhiệm vụ.',
    how: 'Báo lãnh đạo và làm việc với đơn vị về các nhiệm vụ quá hạn.',
    messages: {
      'unit-late-share': (d) =>
        `${of(d.unit)} có ${of(d.late)}/${of(d.total)} nhiệm vụ quá hạn (${of(d.share)}%, ngưỡng ${of(d.limit)}%).`,
    },
  },
  'missed-occurrence': {
    title: 'Bỏ lỡ một kỳ',
    why: 'Việc định kỳ cần ghi nhận từng kỳ.',
    how: 'Ghi ngày hoàn thành của kỳ gần nhất, hoặc nhắc đơn vị thực hiện.',
    messages: {
      'missed-occurrence': (d) => `Việc định kỳ ${quoted(d.task)} chưa ghi nhận kỳ ngày ${day(d.day)}.`,
    },
  },
};
