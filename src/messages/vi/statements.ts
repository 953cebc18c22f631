/** What an annex and its report state of the figures, in one line each, for lists of what holds and what does not. */
type Text = string | number;
interface Stated {
  /** Numbers of the lines, the one that states first. */
  readonly lines: readonly string[];
  readonly written: Text;
  readonly left: Text;
  readonly right: Text;
}

const first = (d: Stated): string => d.lines[0] ?? '';
const last = (d: Stated): string => d.lines.at(-1) ?? '';

export const statements = {
  note: {
    done: (d: Stated) => `ghi chú ${first(d)} “${d.written} đã giải quyết” = số đã giải quyết của ${last(d)}`,
    left: (d: Stated) =>
      `ghi chú ${first(d)} “${d.written} còn lại” = tiếp nhận − đã giải quyết của ${last(d)}`,
    received: (d: Stated) => `ghi chú ${first(d)} “${d.written} tiếp nhận” = số tiếp nhận của ${last(d)}`,
    share: (d: Stated) => `ghi chú ${first(d)} “${d.written}” × 100 = ${first(d)}`,
  },
  share: {
    rounded: (d: Stated) => `${first(d)} = tỷ số ở ${last(d)} × 100, làm tròn`,
    exact: (d: Stated) => `${first(d)} = tỷ số ở ${last(d)} × 100, không làm tròn`,
  },
  text: (d: Stated & { line: Text }) => `lời văn dòng ${d.line} “${d.written}” = ${d.lines.join(' và ')}`,
  noted: (d: Stated & { line: Text }) =>
    `lời văn dòng ${d.line} “${d.written}” = ghi chú ${d.lines.join(' và ')}`,
  sum: (d: Stated & { line: Text }) => `lời văn dòng ${d.line} “${d.written}” = ${d.lines.join(' + ')}`,
  divided: (d: Stated & { line: Text }) =>
    `lời văn dòng ${d.line} “${d.written}” = ${d.lines.join(' / ')} × 100, làm tròn`,
  counted: (d: Stated & { line: Text }) =>
    `${d.lines.join(', ')} >= số văn bản nêu ở lời văn dòng ${d.line} (${d.written})`,
  total: (d: { holds: Text; fails: Text; open: Text }) =>
    `Đúng ${d.holds}, không đúng ${d.fails}, chưa kiểm được ${d.open}.`,
};
