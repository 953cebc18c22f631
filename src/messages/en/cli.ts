/** What the command line says: help, refusals, summaries. */
import { s } from './plural';
import type { cli as vi } from '../vi/cli';

export const cli: typeof vi = {
  help: `cchc: reads administrative-reform plan appendices in Excel files. Nothing leaves this machine.

Usage:
  cchc structure <file.xlsx> [--year YEAR] [--as-of DAY] [--json]
      Reads the file and tells which tables it holds, what each column means, the sections, tasks, indicators.
  cchc check <file.xlsx> [--rule RULE] [--severity LEVEL] [--year YEAR] [--as-of DAY] [--json]
      Lists what deserves a look. Exit code 1 when there is an error.
  cchc fix <file.xlsx> -o <result.xlsx> [--rule RULE] [--json]
      Mends what can be mended without changing the meaning, and prints every cell it changed.
  cchc build <file.xlsx> -o <result.xlsx> [--year YEAR] [--as-of DAY] [--highlight-source]
      Makes a new file with a clean “Nhiệm vụ” sheet that highlights overdue rows. The source stays untouched.
  cchc compare <file.xlsx> <amended.xlsx> [-o <result.xlsx>] [--json]
      Compares the tasks you follow with an amended appendix: new, changed, split, merged, gone. With -o the
      amended plan is taken over into a new file; what was typed is kept.
  cchc hand-out <file.xlsx> -o <folder> [--unit UNIT] [--send-by DAY] [--as-of DAY] [--json]
      Makes a workbook for each unit with its tasks, where only the progress can be filled in.
  cchc take-in <master.xlsx> <file|folder>... -o <result.xlsx> [--json]
      Takes over the progress in the files units sent back; contradictions are listed, the master stays as it is.
  cchc consolidate <form.xlsx> <file|folder>... -o <result.xlsx> [--units <list.txt>] [--replace] [--json]
      Adds many units' statistics annexes up into one; each total is a formula that tells its parts.
  cchc mail <file.xlsx> [--unit UNIT] [--send-by DAY] [--as-of DAY] [--json]
      Writes a mail for each unit to paste: what is overdue, what falls due, when to report.
  cchc calendar <file.xlsx> -o <calendar.ics> [--unit UNIT] [--as-of DAY]
      Writes the open deadlines as a calendar file to import; importing it again updates the entries.
  cchc targets <file.xlsx|docx|txt> [--year YEAR] [--json] [-o <result.xlsx>]
      Finds the numeric targets (“at least 70 %”) in an appendix or in the text of a plan.
  cchc annex <file.xlsx> -o <result.xlsx> [--period PERIOD] [--from DAY] [--to DAY] [--form FORM.json]
             [--compare former,last-year]
      Makes the statistics annex of the period: in the form that stands in the file, or on a new sheet.
      Without --period the report that goes up next.
  cchc annex <file.xlsx> --check [--report <report.docx|txt>] [--json]
      Checks the statistics annex: relations between indicators, and the rules. Exit code 1 on errors.
  cchc annex <file.xlsx> --export-form <form.json>
      Writes the form that stands in the file to a form file, for use elsewhere.
  cchc report <file.xlsx> -o <report.docx> [--period PERIOD] [--from DAY] [--to DAY] [--as-of DAY] [--text]
      Draft a period's report: figures, comparisons, tasks done, overdue and due next.
      --text prints it for pasting.
  cchc scoreboard <file.xlsx> [-o <result.xlsx>] [--as-of DAY] [--close-month MONTH] [--json]
      Tells where every unit and section stands; with -o writes the sheet “Tổng hợp” with live formulas.
      --close-month closes the figures of a month, to compare with later.
  cchc meeting <file.xlsx> -o <result.xlsx> [--as-of DAY]
      Writes the sheet “Họp giao ban”: tasks overdue and due within 7 days, by unit.
  cchc monthly <file.xlsx> -o <result.xlsx> [--month MONTH] [--as-of DAY]
      Closes a month and writes the sheet “Báo cáo tháng”. Without --month it takes last month.
  cchc journal <file.xlsx> [--csv] [--json]
      Prints the record: when which command changed what in the workbook, and from which file.
  cchc deadline [--year YEAR] [--json]
      Reads deadlines in words from standard input: one a line, or a JSON array.

Options:
  --year YEAR          The plan's year, for deadlines that name none (such as 2026).
  --as-of DAY          The day overdue is judged on: 2026-11-22 or 22/11/2026. Default: today.
  -o, --output FILE    Result file of build and fix.
  --in-place           Lets build write over its own input file.
  --rule RULE          Only these rules, joined by commas (such as double-space,html-remnant).
  --severity LEVEL     Prints only these: error, warning, hint, joined by commas.
  --month, --close-month MONTH  A month: 2026-10 or 10/2026; --close-month takes several, joined by commas.
  --highlight-source   Also highlights overdue rows on the source sheet (colour only, no text).
  --json               Prints JSON on standard output.
  --progress           Always reports progress (by default in a terminal only).
  --lang vi|en         Language of messages. Default: vi.
  --debug              Prints technical details of an unexpected error.
  -h, --help           Shows this help.
  --version            Shows the version.

Exit codes: 0 done; 1 check found errors; 2 the command or file cannot be used; 3 a fault of the program.
`,
  version: (d) => `cchc ${d.version}`,

  'no-command': () =>
    'No command given. Use structure, check, compare, fix, build, deadline, hand-out, take-in, consolidate, calendar, mail, targets, annex, report, scoreboard, meeting, monthly or journal; see cchc --help.',
  'unknown-command': (d) =>
    `There is no command “${d.command}”. Commands: structure, check, compare, fix, build, deadline, hand-out, take-in, consolidate, calendar, mail, targets, annex, report, scoreboard, meeting, monthly, journal; see cchc --help.`,
  'unknown-option': (d) => `${d.command} has no option “${d.option}”. See cchc --help.`,
  'option-needs-value': (d) => `Option “${d.option}” needs a value. See cchc --help.`,
  'option-takes-no-value': (d) => `Option “${d.option}” takes no value. See cchc --help.`,
  'file-missing': (d) => `Which Excel file should be read? cchc ${d.command} <file.xlsx>.`,
  'too-many-files': (d) =>
    `${d.command} does not take “${d.extra}” as well. Put file names with spaces in quotation marks.`,
  'output-missing': () =>
    'Where should the result go? Add -o <result.xlsx>, or --in-place to write into the input file itself.',
  'report-output-missing': () => 'No result file given: add -o <report.docx>, or --text to print it.',
  'amended-missing': () =>
    'Two files are needed: the workbook you follow and the one with the amended appendix. Example: cchc compare <file.xlsx> <amended.xlsx> [-o <result.xlsx>].',
  'reports-missing': (d) =>
    `Which files or folders did the units send? cchc ${d.command} <file.xlsx> <file|folder>... -o <result.xlsx>.`,
  'output-folder-not-given': () => 'Where should the task sheets go? Add -o <folder>.',
  'output-not-folder': (d) => `“${d.file}” is a file. Give a folder for the task sheets.`,
  'output-file-exists': (d) =>
    `“${d.file}” is there already and is not written over, as a unit may have filled it in. Choose another folder or move the file away.`,
  'output-is-input': (d) =>
    `The result file is the input file “${d.file}”. Choose another name, or add --in-place to write over it.`,
  'output-and-in-place': () =>
    '-o and --in-place name two different files. Use one: -o for a new file, --in-place for the input file.',
  'output-is-folder': (d) => `“${d.file}” is a folder. Give the name of the result file too.`,
  'output-folder-missing': (d) =>
    `There is no folder for “${d.file}”. Make it first or choose another place.`,
  'output-extension': (d) =>
    `The result “${d.file}” must end in “${d.extension}” as the input does, or Excel will not open it.`,
  'month-invalid': (d) => `“${d.value}” is no month. Write it as 2026-10 or 10/2026.`,
  'year-invalid': (d) => `“${d.value}” is no year. Give four digits from 1900 to 2199, such as --year 2026.`,
  'as-of-invalid': (d) => `“${d.value}” is no day. Write 2026-11-22 or 22/11/2026, and a day that exists.`,
  'rule-unknown': (d) => `There is no rule “${d.rule}”. See docs/rules.md for the list.`,
  'severity-invalid': (d) => `There is no severity “${d.value}”. Use error, warning or hint.`,
  'lang-invalid': (d) => `There is no language “${d.value}”. Use --lang vi or --lang en.`,
  'stdin-not-json': (d) =>
    `The input begins with “[” but is no JSON array (${d.detail}). Correct it, or write one deadline a line.`,
  'stdin-not-strings': (d) => `The JSON array may hold strings only; item ${d.place} is none.`,
  'stdin-not-text': () => 'The input is not UTF-8 text. Save it as UTF-8 and try again.',
  'stdin-prompt': () => 'Type one deadline a line; end with Ctrl+D (Windows: Ctrl+Z, then Enter).',
  'file-not-text': () =>
    'The file is no Excel workbook, Word document or UTF-8 text. Save it as .xlsx, .docx or .txt (UTF-8) and try again.',
  'targets-need-tasks': (d) =>
    `No numeric target was found in a table of tasks in “${d.file}”, so no sheet was made. Only a workbook with a table of tasks can be used with -o.`,
  'targets-recorded': (d) =>
    `The sheet “Mục tiêu” was written to “${d.file}”: ${d.total} target${s(d.total)}, ${d.added} of them new.`,
  'workbook-empty': (d) => `The file “${d.file}” holds no data. Choose the file with the plan's appendix.`,
  'no-table': (d) =>
    `No table of tasks or indicators was found in “${d.file}”. A table needs a row of column headings, such as: STT, Nhiệm vụ, Thời hạn, Đơn vị chủ trì.`,
  'no-task-to-build': (d) =>
    `No task was found in “${d.file}”, so no result was made. A table needs a row of column headings, such as: STT, Nhiệm vụ, Thời hạn, Đơn vị chủ trì.`,
  'no-report-readable': (d) =>
    `None of the files can be used, so no result was made. ${d.reasons} Check the files that the units sent.`,
  'sheet-too-long': (d) =>
    `Sheet “${d.sheet}” has ${d.rows} row${s(d.rows)} with data, more than the ${d.most} this program reads. Move the appendix to a file of its own and try again.`,
  'sheet-too-wide': (d) =>
    `Row ${d.row} of sheet “${d.sheet}” has ${d.columns} cell${s(d.columns)} with data, which no appendix has. Delete the columns that do not belong and try again.`,
  'input-is-folder': (d) => `“${d.file}” is a folder. Name the Excel file to read.`,
  unexpected: (d) =>
    `The program met an unexpected fault (${d.detail}). No file was changed. Run again with --debug for details to pass on.`,

  progress: (d) => `Reading… ${d.percent}%`,
  'table-plan': (d) =>
    `${d.id} · Sheet “${d.sheet}”: table of tasks, ${d.tasks} task${s(d.tasks)}, ${d.sections} section${s(d.sections)} (headings in row ${d.headerRows})`,
  'table-annex': (d) =>
    `${d.id} · Sheet “${d.sheet}”: statistics annex, ${d.indicators} indicator${s(d.indicators)} (headings in row ${d.headerRows})`,
  'table-columns': () => '  Columns:',
  'table-column': (d) => `    ${d.letter}  ${d.meaning} (“${d.heading}”)`,
  'table-sections': () => '  Sections:',
  'table-section': (d) => `    ${d.indent}${d.name} (row ${d.row}, ${d.tasks} task${s(d.tasks)})`,
  'table-deadlines': () => '  Deadlines:',
  'table-skipped': (d) => `  Rows that belong to no task: ${d.count}`,
  'table-skipped-rows': (d) => `    row ${d.rows}: ${d.reason}`,
  'count-line': (d) => `    ${d.label}: ${d.count}`,
  year: (d) => `Year of the plan: ${d.year}`,
  'year-unknown': () => 'The year of the plan is not known; --year can tell it.',
  'findings-note': (d) =>
    `Findings: ${d.errors} errors, ${d.warnings} warnings, ${d.hints} hints. See them with check.`,

  'check-clean': () => 'Nothing needs a look.',
  'check-total': (d) => `In all: ${d.errors} errors, ${d.warnings} warnings, ${d.hints} hints.`,
  'check-group': (d) => `${d.severity} (${d.count})`,
  'check-line': (d) => `  ${d.place}: ${d.message}`,

  'build-done': (d) => `Made “${d.file}”: ${d.tasks} task${s(d.tasks)}, as of ${d.asOf}.`,

  'fix-line': (d) => `${d.place}: “${d.before}” → “${d.after}”`,
  'fix-done': (d) =>
    `“${d.file}” is written: ${d.cells} cell${s(d.cells)} mended, ${d.findings} finding${s(d.findings)} gone. The others need a person; use check.`,

  'annex-one-task': () =>
    'annex does one thing at a time: makes the annex (-o, --period), checks it (--check) or exports its form (--export-form). Drop some options.',
  'period-invalid': (d) =>
    `“${d.value}” is no reporting period. Write for example 2026-Q1, 2026-H1, 2026-Q3, 2026-9M, 2026-Y, or “6 tháng đầu năm 2026”.`,
  'days-reversed': (d) =>
    `The closing day ${d.to} is before the first day ${d.from}. Put --from or --to right.`,
  'compare-invalid': (d) =>
    `Cannot compare with “${d.value}”. Use --compare former, last-year, or both joined by a comma.`,
  'form-invalid': (d) =>
    d.place === ''
      ? `The form file “${d.file}” is no valid JSON. Export the form again with annex --export-form.`
      : `The form file “${d.file}” is wrong at “${d.place}”. Put that right or export the form again with annex --export-form.`,
  'form-extension': (d) => `The form file “${d.file}” must end in “.json”.`,
  'form-exported': (d) =>
    `Wrote the form to “${d.file}”: ${d.lines} line${s(d.lines)}, ${d.parts} part${s(d.parts)}. Use it with annex --form.`,
  'no-annex': (d) =>
    `No statistics annex found in “${d.file}”. Its table needs a header row, for example: STT, Chỉ tiêu thống kê, Đơn vị tính, Số liệu.`,
  'annex-tasks-taken': (d) =>
    `The workbook had no task table, so one was made from the plan's appendix: ${d.tasks} task${s(d.tasks)} (sheet “${d.sheet}” in “${d.file}”).`,
  'annex-to-confirm': (d) =>
    `Lines of the form that look like lines of the built-in form, but not beyond doubt: ${d.count}. They are left to be entered and not computed. Confirm them in the CCHC pane (Annex I, Lines to confirm), or give the line its knownAs in the form file (annex --export-form) and make the annex with --form:`,
  'annex-line-to-confirm': (d) =>
    `  ${d.place}: “${d.label}” may be line ${d.known} “${d.knownLabel}” (${d.percent} % alike)`,
  'annex-relations': (d) => `Relations between indicators (${d.count}):`,
  'relation-holds': (d) => `  ${d.relation}: holds (${d.left}; ${d.right})`,
  'relation-broken': (d) => `  ${d.relation}: DOES NOT HOLD (left ${d.left}, right ${d.right})`,
  'relation-unknown': (d) => `  ${d.relation}: cannot be checked as a cell is blank (${d.left}; ${d.right})`,

  'deadline-line': (d) => `${d.text} → ${d.reading}`,
};
