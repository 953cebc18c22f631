/**
 * The table beside the scoreboard: each way a unit or section is written in the task table, the group it counts
 * for, and its figures. A person may sort it; its last column tells its rows apart.
 */
import { FIGURE_IDS, groupId } from '../../domain/scoreboard';
import { messages } from '../../messages';
import type { CellFormat, Change } from '../../workbook';
import { textContent } from '../structure';
import { formulaCell, numberValue } from './computed-cells';
import { figureFormulas, SPELLING_TABLE } from './formulas';
import { groupName } from './group-names';
import { placeKept, type KeptColumn, type KeptRow } from './kept-table';
import { findTable, type ScoreSource } from './source';
import { spellingId, spellingsOf, type Spelling } from './spellings';

const words = () => messages('vi').scoreboard.sheet.board;
const { headings } = words();

/** Where it does not stand yet, it is made at `corner`. */
export function spellingTable(
  source: ScoreSource,
  sheet: string,
  corner: { readonly top: number; readonly left: number },
  why: string,
): readonly Change[] {
  const { snapshot, places } = source;
  const { criterion, key } = words().spellings;
  const found = findTable(snapshot, SPELLING_TABLE, criterion);
  const rows = spellingRows(spellingsOf(source), places.tableNames.tasks);
  const table = { name: SPELLING_TABLE, idHeading: key, columns: spellingColumns(), rows };
  return placeKept(found?.sheet.name ?? sheet, table, found, corner, why, snapshot.date1904).changes;
}

function spellingRows(spellings: readonly Spelling[], taskTable: string): readonly KeptRow[] {
  const { text, criterion, first } = words().spellings;
  return spellings.map((spelling): KeptRow => {
    const { group, figures } = spelling;
    const formulas = figureFormulas(taskTable, group.kind === 'unit' ? 'lead' : 'section');
    return {
      id: spellingId(spelling),
      cells: {
        [headings.id]: textContent(groupId(group)),
        [headings.kind]: textContent(words().kinds[group.kind]),
        [headings.name]: textContent(groupName(group)),
        [text]: textContent(spelling.text),
        [criterion]: textContent(spelling.criterion),
        [first]: numberValue(spelling.isFirst ? 1 : 0),
        ...Object.fromEntries(
          FIGURE_IDS.map((id) => [headings[id], formulaCell(formulas[id], numberValue(figures[id]))]),
        ),
      },
    };
  });
}

function spellingColumns(): readonly KeptColumn[] {
  const plain: CellFormat = { wrap: false };
  const { text, criterion, first } = words().spellings;
  return [
    { heading: headings.kind, width: 15, format: plain },
    { heading: headings.name, width: 30, format: plain },
    { heading: text, width: 40, format: plain },
    ...FIGURE_IDS.map((id): KeptColumn => ({
      heading: headings[id],
      width: 10,
      format: { horizontal: 'center', numberFormat: '0' },
    })),
    { heading: first, width: 9, format: { horizontal: 'center' } },
    { heading: criterion, width: 20, format: plain },
    { heading: headings.id, width: 20, format: plain },
    { heading: words().spellings.key, width: 20, format: plain },
  ];
}
