/** The part of `npm run bench` about collecting: one table, with how time and memory grow when the work doubles. */

/** `measured(job, size)` runs one measurement in a process of its own. */
export async function collectingTable(measured, quick, { seconds, memory }) {
  const ANNEXES = quick ? 40 : 4000;
  const REPORTS = quick ? 10 : 1000;
  const TASKS = quick ? 1200 : 100_000;
  const number = (value) => value.toLocaleString('en-US');
  await measured('generate-annexes', ANNEXES);
  await measured('generate-reports', REPORTS);
  const half = {
    annexes: await measured('gather', ANNEXES / 2),
    tasks: await measured('long-table', TASKS / 2),
  };
  const annexes = await measured('gather', ANNEXES);
  const annexesPeer = await measured('peer-annexes', ANNEXES / 4);
  const reports = await measured('take-in', REPORTS);
  const reportsPeer = await measured('peer-reports', REPORTS / 2);
  const tasks = await measured('long-table', TASKS);
  const grows = (one, other) =>
    `${(other.processorMilliseconds / one.processorMilliseconds).toFixed(2)}×, ${(other.peakMegabytes / one.peakMegabytes).toFixed(2)}×`;
  const peer = (figures, files) =>
    `${figures.library}, chỉ đọc / reading only ${number(files)}: ${seconds(figures)}, ${memory(figures)}`;
  return {
    figures: { ANNEXES, REPORTS, TASKS, half, annexes, annexesPeer, reports, reportsPeer, tasks },
    table: [
      [
        'Gộp / Collecting',
        'CCHC',
        'So với / Beside',
        'Việc gấp đôi: CPU, bộ nhớ / Twice the work: CPU, memory',
      ],
      [
        `Cộng phụ lục, ghi tệp / annexes into one, saved, ${number(ANNEXES)} tệp/files`,
        `${seconds(annexes)}, ${memory(annexes)}`,
        peer(annexesPeer, ANNEXES / 4),
        grows(half.annexes, annexes),
      ],
      [
        `Nhận báo cáo, ghi tệp / reports taken in, saved, ${number(REPORTS)} tệp/files × 60`,
        `${seconds(reports)}, ${memory(reports)}`,
        peer(reportsPeer, REPORTS / 2),
        '–',
      ],
      [
        `Lập bảng, ghi, đọc lại / table made, saved, read again, ${number(TASKS)} nhiệm vụ/tasks`,
        `${seconds(tasks)}, ${memory(tasks)}`,
        '–',
        grows(half.tasks, tasks),
      ],
    ],
  };
}
