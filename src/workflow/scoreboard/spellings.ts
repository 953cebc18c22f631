/**
 * How units and sections are written in the task table, cell by cell, and the group that each way of writing
 * counts for. The scoreboard's formulas count by these: "Phòng A, Văn phòng" counts for two units, "VP Sở"
 * for the unit whose alias it is.
 *
 * COUNTIFS takes no notice of case, reads ~ * ? as wildcards and gives up beyond 255 characters: hence a column
 * with the criterion as it must be asked.
 */
import { lastReportDay } from '../../domain/plan';
import {
  figuresOfTask,
  groupId,
  NO_FIGURES,
  sectionOf,
  UnitNames,
  type FigureId,
  type Figures,
  type GroupKind,
  type GroupName,
} from '../../domain/scoreboard';
import { rowsOfTable, taskColumn } from '../structure';
import type { ScoreSource } from './source';

export interface Spelling {
  readonly group: GroupName;
  /** As the cell has it. */
  readonly text: string;
  /** Without the "=" that goes before it. */
  readonly criterion: string;
  /** A way of writing that names two units stands in two rows; only one of them counts in the total. */
  readonly isFirst: boolean;
  /** Of the tasks written so. */
  readonly figures: Figures;
}

const LONGEST_CRITERION = 240;

interface Counted {
  readonly spellings: readonly Omit<Spelling, 'figures'>[];
  readonly figures: Record<FigureId, number>;
}

/** Units first, then sections, each in the order of the table. */
export function spellingsOf({ found, tasks, units, day, settings }: ScoreSource): readonly Spelling[] {
  const names = new UnitNames(units);
  const reportDay = lastReportDay(day, settings.reportDay);
  const { columns } = found.table;
  const written = new Map(rowsOfTable(found).map(({ row, cells }) => [row, cells]));
  const counted = new Map<string, Counted>();
  const count = (kind: GroupKind, text: string, groups: readonly GroupName[], ids: readonly FigureId[]) => {
    const criterion = criterionOf(text);
    const key = `${kind} ${criterion.toLowerCase()}`;
    let known = counted.get(key);
    if (!known) {
      const spellings = groups.map((group, index) => ({ group, text, criterion, isFirst: index === 0 }));
      counted.set(key, (known = { spellings, figures: { ...NO_FIGURES } }));
    }
    for (const id of ids) known.figures[id] += 1;
  };
  for (const entry of tasks) {
    const ids = figuresOfTask(entry, day, reportDay);
    const { task } = entry;
    if (ids.length === 0 || task.place === null) continue;
    const cells = written.get(task.place.row);
    const textOf = (id: 'lead' | 'section'): string => {
      const cell = cells?.[columns.indexOf(taskColumn(id).heading)];
      return typeof cell?.value === 'string' ? cell.value : (cell?.text ?? '');
    };
    count('unit', textOf('lead'), names.leadersOf(task), ids);
    count('section', textOf('section'), [sectionOf(task)], ids);
  }
  const all = [...counted.values()].flatMap(({ spellings, figures }) =>
    spellings.map((spelling) => ({ ...spelling, figures })),
  );
  return (['unit', 'section'] as const).flatMap((kind) => all.filter(({ group }) => group.kind === kind));
}

/** Tells a row of the table of spellings from the others. */
export function spellingId({ group, criterion }: Spelling): string {
  return `${groupId(group)}|${criterion.toLowerCase()}`;
}

function criterionOf(text: string): string {
  const escaped = text.replace(/[~*?]/g, '~$&');
  if (escaped.length <= LONGEST_CRITERION) return escaped;
  return `${text.slice(0, LONGEST_CRITERION / 2).replace(/[~*?]/g, '~$&')}*`;
}
