/** The draft of a report: what it says, in which order, and that nothing in it is made up. */
import fc from 'fast-check';
import type { CivilDate } from '../../../src/domain/dates';
import { parseRange, sheetRow } from '../../../src/domain/grid';
import {
  draftText,
  enterActual,
  targetRows,
  type ReportDraft,
  type ReportSentence,
} from '../../../src/workflow';
import type { WorkbookSnapshot } from '../../../src/workbook';
import {
  appendixWorkbook,
  date,
  structured,
  typeInto,
  type AppendixRow,
} from '../../support/appendix-workbook';
import { typeFigure, withAnnex } from '../../support/annex-workbook';
import { reportedYear, reportOf } from '../../support/reported-year';
import { number } from '../../support/written-workbook';

const sentencesOf = (draft: ReportDraft): readonly ReportSentence[] =>
  draft.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'sentence' ? [block.sentence] : block.kind === 'list' ? block.items : [],
    ),
  );

const section = (draft: ReportDraft, heading: string): readonly string[] => {
  const found = draft.sections.find((each) => each.heading.includes(heading));
  return (found?.blocks ?? []).flatMap((block) =>
    block.kind === 'sentence'
      ? [block.sentence.text]
      : block.kind === 'list'
        ? block.items.map(({ text }) => `- ${text}`)
        : block.rows.map((row) => row.map(({ text }) => text).join(' | ')),
  );
};

describe('the draft of six months', () => {
  const workbook = reportedYear();
  const draft = reportOf(workbook);

  test('goes from the whole to the fields, then to what is late and what comes', () => {
    expect(draft.sections.map(({ heading }) => heading)).toEqual([
      'I. Tình hình thực hiện kế hoạch',
      'II. Kết quả theo từng lĩnh vực',
      '1. Công tác chỉ đạo điều hành CCHC',
      '2. Cải cách thủ tục hành chính',
      '3. CHUYỂN ĐỔI SỐ',
      'III. Nhiệm vụ quá hạn, chưa hoàn thành',
      'IV. Nhiệm vụ đến hạn trong thời gian tới',
    ]);
    expect([draft.subject, draft.span]).toEqual([
      'Kết quả thực hiện công tác cải cách hành chính 6 tháng đầu năm 2025',
      'Số liệu tính từ ngày 15/12/2024 đến hết ngày 14/6/2025.',
    ]);
  });

  test('counts the plan, by section and by unit', () => {
    expect(section(draft, 'Tình hình thực hiện')).toEqual([
      'Kế hoạch có 06 nhiệm vụ; đến hết ngày 12/6/2025 đã hoàn thành 02 nhiệm vụ, đạt 33,33%.',
      'Trong đó 01 nhiệm vụ hoàn thành đúng hạn, 01 nhiệm vụ hoàn thành quá hạn.',
      'Riêng trong kỳ báo cáo đã hoàn thành 02 nhiệm vụ.',
      'Còn 04 nhiệm vụ chưa hoàn thành, trong đó 01 nhiệm vụ đã quá hạn.',
      '1 | I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH | 3 | 1 | 1 | 1',
      '2 | II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH | 2 | 1 | 0 | 1',
      '3 | III. CHUYỂN ĐỔI SỐ | 1 | 0 | 0 | 1',
      ' | Cộng | 6 | 2 | 1 | 3',
      '1 | Văn phòng Sở | 3 | 2 | 0 | 1',
      '2 | Thanh tra Sở | 1 | 0 | 1 | 0',
      '3 | Phòng Một cửa | 1 | 0 | 0 | 1',
      '4 | Trung tâm Thông tin | 1 | 0 | 0 | 1',
    ]);
  });

  test('tells a field by its tasks and its indicators, beside the period before and last year', () => {
    expect(section(draft, 'Cải cách thủ tục hành chính').slice(0, 7)).toEqual([
      'Riêng lĩnh vực này có 02 nhiệm vụ, đã hoàn thành 01 nhiệm vụ, quá hạn 0 nhiệm vụ.',
      'Đã hoàn thành trong kỳ:',
      '- Rà soát thủ tục hành chính (Văn phòng Sở; hoàn thành ngày 05/6/2025)',
      'Kết quả cụ thể:',
      '- Số TTHC công bố mới: 07 thủ tục; tăng 02 so với quý I năm 2025 (05); giảm 02 so với 6 tháng đầu năm 2024 (09)',
      '- Kết quả giải quyết TTHC: 16.181/16.183 hồ sơ; quý I năm 2025: 4.100/4.120',
      '- Tỷ lệ hồ sơ TTHC do các sở, ban, ngành tiếp nhận được giải quyết đúng hẹn: 99,5%',
    ]);
  });

  test('says a choice in its words and names the evidence of what was done', () => {
    const field = section(draft, 'Công tác chỉ đạo');
    expect(field).toContain('- Tổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp: Có');
    expect(field).toContain(
      '- Ban hành kế hoạch cải cách hành chính (Văn phòng Sở; hoàn thành ngày 10/02/2025; 12/KH-SCT)',
    );
  });

  test('names what is overdue and what falls due by the next closing day', () => {
    expect(section(draft, 'quá hạn, chưa hoàn thành')).toEqual([
      'Đến hết ngày 12/6/2025 có 01 nhiệm vụ quá hạn, chưa hoàn thành:',
      '1 | Kiểm tra tối thiểu 30% đơn vị trực thuộc | Thanh tra Sở | 30/4/2025',
    ]);
    expect(section(draft, 'thời gian tới').slice(1)).toEqual([
      '1 | Tỷ lệ hồ sơ trực tuyến đạt trên 90% | Phòng Một cửa | 31/8/2025',
    ]);
  });

  test('passes over blank lines, and says which they are', () => {
    expect(draft.blankLines).toContain('3.1.2');
    expect(draftText(draft)).not.toContain('bãi bỏ, thay thế: ');
  });

  test('tells targets once one of them has an actual', () => {
    const judged = reportedYear();
    const target = targetRows(judged.snapshot()).find(({ value }) => value === 90);
    if (!target) throw new Error('No target');
    judged.apply(enterActual(judged.snapshot(), target.row, { kind: 'typed', value: 92.5 }));
    expect(section(reportOf(judged), 'chỉ tiêu của kế hoạch').slice(0, 2)).toEqual([
      'Kế hoạch nêu 02 chỉ tiêu bằng số: 01 chỉ tiêu đạt, 0 chỉ tiêu chưa đạt, 01 chỉ tiêu chưa có số liệu.',
      '- Tỷ lệ hồ sơ trực tuyến: đạt 92,5% (yêu cầu trên 90%), đạt.',
    ]);
  });

  test('of a period that the annex does not stand for takes the figures that are kept', () => {
    const [first] = section(reportOf(workbook, 'quarter-1'), 'Cải cách thủ tục hành chính').filter((line) =>
      line.includes('công bố mới'),
    );
    expect(first).toBe('- Số TTHC công bố mới: 05 thủ tục');
  });

  test('is the same for the same workbook, and changes nothing in it', () => {
    const before = workbook.snapshot();
    expect(reportOf(workbook)).toEqual(draft);
    expect(workbook.snapshot()).toEqual(before);
  });

  test('a workbook with nothing to tell gives an empty draft', () => {
    expect(reportOf(appendixWorkbook([])).sections).toEqual([]);
  });
});

/** Rows of "A5:A7, A9". */
function rowsIn(cells: string): readonly number[] {
  return cells.split(', ').flatMap((part) => {
    const range = parseRange(part);
    return range ? Array.from({ length: range.bottom - range.top + 1 }, (_, at) => range.top + at) : [];
  });
}

function textAt(snapshot: WorkbookSnapshot, sheet: string, cells: string): string {
  const range = parseRange(cells);
  return (
    snapshot.sheets
      .find(({ name }) => name === sheet)
      ?.rows.find(({ row }) => row === sheetRow(range?.top ?? 1))
      ?.cells.find(({ column }) => column === range?.left)?.text ?? ''
  );
}

/** "07" and 7, "16.183" and 16183, "99,5" and 99.5. */
const plain = (written: string): string =>
  written
    .replace(/\.(?=\d{3})/g, '')
    .replace(',', '.')
    .replace(/^0+(?=\d)/, '');

const NUMBER = /\d+(?:[.,/]\d+)*/g;

/** Figures of a sentence that stand neither in its trace nor in words taken from cells or in dates. */
function untraced({ text, figures }: ReportSentence, verbatim: readonly string[]): readonly string[] {
  const bare = verbatim
    .reduce((rest, words) => (words === '' ? rest : rest.replaceAll(words, ' ')), text)
    .replace(/\d{2}\/\d{1,2}\/\d{4}/g, ' ')
    .replace(/(?:quý I|6 tháng đầu) năm \d{4}/g, ' ');
  const known = new Set(figures.map(({ written }) => written));
  return (bare.match(NUMBER) ?? []).filter((each) => !known.has(each));
}

const TASKS = fc.array(
  fc.record({
    section: fc.constantFrom('I. CHỈ ĐẠO', 'II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 'III. CHUYỂN ĐỔI SỐ'),
    lead: fc.constantFrom('Văn phòng Sở', 'Thanh tra Sở', 'Phòng Một cửa'),
    month: fc.integer({ min: 1, max: 12 }),
    doneOn: fc.option(fc.integer({ min: 1, max: 6 })),
  }),
  { minLength: 1, maxLength: 7 },
);

test('every number of a draft stands in the cells it names, or follows from them', () => {
  fc.assert(
    fc.property(TASKS, fc.array(fc.nat(9999), { minLength: 4, maxLength: 4 }), (tasks, figures) => {
      const sections = [...new Set(tasks.map(({ section: name }) => name))];
      const names = new Map(tasks.map((task, index) => [task, `Việc thứ ${'abcdefgh'[index] ?? ''} của sở`]));
      const rows = sections.flatMap((name): AppendixRow[] => [
        [name],
        ...tasks
          .filter((task) => task.section === name)
          .map((task, index): AppendixRow => [
            String(index + 1),
            names.get(task) ?? '',
            'Báo cáo',
            task.lead,
            '',
            `Tháng ${String(task.month)}/2025`,
          ]),
      ]);
      const workbook = appendixWorkbook(rows);
      structured(workbook, '2025-01-10');
      for (const task of tasks) {
        if (task.doneOn === null) continue;
        const day = `2025-${String(task.doneOn).padStart(2, '0')}-10`;
        typeInto(workbook, names.get(task) ?? '', { 'Ngày hoàn thành': date(day) });
      }
      const [a = 0, b = 0, c = 0, d = 0] = figures;
      const first = withAnnex(workbook, '2025-Q1');
      typeFigure(workbook, first, '3.1.1', number(a));
      typeFigure(workbook, first, '1.1.3', number(b));
      const second = withAnnex(workbook, '2025-H1');
      typeFigure(workbook, second, '3.1.1', number(c));
      typeFigure(workbook, second, '1.1.3', number(d));
      const draft = reportOf(workbook, 'half-year', '2025-06-12' as CivilDate);
      const snapshot = workbook.snapshot();
      const labels = second.lines.map(({ asked }) => asked.label);
      const verbatim = [...labels, ...names.values()].sort((one, other) => other.length - one.length);
      for (const sentence of sentencesOf(draft)) {
        expect([sentence.text, untraced(sentence, verbatim)]).toEqual([sentence.text, []]);
        for (const { how, written, places } of sentence.figures) {
          if (how === 'counted') {
            const counted = places.flatMap(({ cells }) => rowsIn(cells)).length;
            expect(plain(written)).toBe(String(counted));
          } else if (
            how === 'stated' &&
            written !== '' &&
            places.every(({ cells }) => !cells.includes(':'))
          ) {
            expect(places.map(({ sheet, cells }) => plain(textAt(snapshot, sheet, cells)))).toEqual([
              plain(written),
            ]);
          }
        }
      }
      for (const { kind, ...table } of draft.sections.flatMap(({ blocks }) => blocks)) {
        if (kind !== 'table' || !('rows' in table) || !table.hasSum) continue;
        const sums = table.rows
          .at(-1)
          ?.slice(2)
          .map(({ text }) => Number(text));
        const added = [2, 3, 4, 5].map((at) =>
          table.rows.slice(0, -1).reduce((sum, row) => sum + Number(row[at]?.text ?? 0), 0),
        );
        expect(added).toEqual(sums);
      }
    }),
    { numRuns: 12 },
  );
});
