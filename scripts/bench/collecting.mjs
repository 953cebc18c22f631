/**
 * The part of `npm run bench` about collecting: many files into one, very long tables, a year of months; with how
 * time and memory grow when the work doubles.
 */

/** `measured(job, size)` runs one measurement in a process of its own. */
export async function collectingTable(measured, quick, { seconds, memory }) {
  const ANNEXES = quick ? 40 : 4000;
  const REPORTS = quick ? 10 : 1000;
  const TASKS = quick ? 1200 : 100_000;
  /** The other library reads a part of it: it takes as long for that. */
  const PEER_SHARE = 8;
  await measured('generate-annexes', ANNEXES);
  const annexes = await grown('gather', ANNEXES);
  const annexesPeer = await measured('peer-annexes', ANNEXES / 4);
  await measured('generate-reports', REPORTS);
  const reports = await grown('take-in', REPORTS);
  const reportsPeer = await measured('peer-reports', REPORTS / 2);
  await measured('long-table', TASKS / PEER_SHARE);
  const tasksPeer = await measured('peer-table');
  const tasks = await grown('long-table', TASKS);
  const scoreboard = await grown('scoreboard-large', TASKS, 'generate-scoreboard');

  /** A measurement beside one of half its size; `first` makes what each needs. */
  async function grown(job, size, first) {
    if (first) await measured(first, size / 2);
    const half = await measured(job, size / 2);
    if (first) await measured(first, size);
    return { half, whole: await measured(job, size) };
  }

  const number = (value) => value.toLocaleString('en-US');
  const told = ({ whole }) => `${seconds(whole)}, ${memory(whole)}`;
  const grows = ({ half, whole }) =>
    `${(whole.processorMilliseconds / half.processorMilliseconds).toFixed(2)}×, ${(whole.peakMegabytes / half.peakMegabytes).toFixed(2)}×`;
  const peer = (figures, what) =>
    `${figures.library}, chỉ đọc / reading only ${what}: ${seconds(figures)}, ${memory(figures)}`;
  return {
    figures: {
      ANNEXES,
      REPORTS,
      TASKS,
      annexes,
      annexesPeer,
      reports,
      reportsPeer,
      tasks,
      tasksPeer,
      scoreboard,
    },
    table: [
      [
        'Gộp / Collecting',
        'CCHC',
        'So với / Beside',
        'Việc gấp đôi: CPU, bộ nhớ / Twice the work: CPU, memory',
      ],
      [
        `Cộng phụ lục, ghi tệp / annexes into one, saved, ${number(ANNEXES)} tệp/files`,
        told(annexes),
        peer(annexesPeer, number(ANNEXES / 4)),
        grows(annexes),
      ],
      [
        `Nhận báo cáo, ghi tệp / reports taken in, saved, ${number(REPORTS)} tệp/files × 60`,
        told(reports),
        peer(reportsPeer, number(REPORTS / 2)),
        grows(reports),
      ],
      [
        `Lập bảng, ghi, đọc lại / table made, saved, read again, ${number(TASKS)} nhiệm vụ/tasks`,
        told(tasks),
        peer(tasksPeer, `${number(TASKS / PEER_SHARE)} nhiệm vụ/tasks`),
        grows(tasks),
      ],
      [
        `Tổng hợp, chốt 12 tháng / scoreboard, a year of months closed, ${number(TASKS)} nhiệm vụ/tasks`,
        told(scoreboard),
        '–',
        grows(scoreboard),
      ],
    ],
  };
}
