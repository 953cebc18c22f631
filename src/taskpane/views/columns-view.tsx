/** Cột và bảng: what was recognised and why, and the place to put it right. Corrections are remembered. */
import { useContext } from 'react';
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { columnLetters, rangeAddress } from '../../domain/grid';
import { INDICATOR_FIELDS, TASK_FIELDS } from '../../domain/tables';
import type { ColumnField, ColumnReading, RowReading, RowRole } from '../../domain/tables';
import type { Desk, TableInDetail } from '../desk';
import { amendmentMessages } from '../../messages';
import { LanguageContext, useMessages } from '../language';
import { AmendmentPart } from '../parts/amendment-part';
import { Fold } from '../parts/annex/fold';
import { Block } from '../parts/block';
import { Choice } from '../parts/choice';
import { LongList } from '../parts/long-list';
import { reasonSentence } from '../reason-sentence';
import { useAnswer, usePaneState, useStore } from '../use-store';

const askTables = (desk: Desk) => desk.tables();
/** Below this a reading deserves a look. */
const SURE = 0.75;
const FIRST_ROWS = 10;
const PERCENT = 100;

const ROLES: readonly RowRole[] = [
  'task',
  'indicator',
  'section',
  'sub-section',
  'group',
  'continuation',
  'header',
  'repeated-header',
  'total',
  'title',
  'note',
  'legend',
  'blank',
];

const useStyles = makeStyles({
  table: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  facts: { margin: '2px 0', color: tokens.colorNeutralForeground2 },
  columns: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))', gap: '8px' },
  row: { padding: '6px 0' },
  glimpse: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200 },
});

export default function ColumnsView() {
  const say = useMessages().pane;
  const language = useContext(LanguageContext);
  const tables = useAnswer(askTables);
  if (!tables) return null;
  if (tables.length === 0)
    return (
      <>
        <p>{say.columns.none}</p>
        <p>{say.columns.noneHint}</p>
      </>
    );
  return (
    <>
      <Fold title={amendmentMessages(language).title}>{() => <AmendmentPart />}</Fold>
      {tables.map((table) => (
        <TablePart key={table.id} table={table} />
      ))}
    </>
  );
}

function TablePart({ table }: { readonly table: TableInDetail }) {
  const styles = useStyles();
  const say = useMessages().pane;
  const { selection } = usePaneState();
  const selected =
    selection?.sheet === table.sheet ? table.rows.find(({ row }) => row === selection.range.top) : undefined;
  const doubtful = table.rows.filter((row) => row.confidence < SURE && row !== selected);
  const name = say.columns.table(table.sheet, rangeAddress(table.range));
  return (
    <section className={styles.table} aria-label={name}>
      <h2 className={styles.heading}>{name}</h2>
      <div className={styles.facts}>
        <Badge appearance="outline">{say.columns.kind[table.kind]}</Badge>{' '}
        {table.kind === 'plan'
          ? say.columns.holds(table.tasks, table.sections)
          : say.columns.indicators(table.indicators)}
      </div>
      <Block heading={say.columns.columnsTitle} about={name}>
        <p className={styles.facts}>{say.columns.columnsHint}</p>
        <div className={styles.columns}>
          {table.columns.map((column) => (
            <ColumnChoice key={column.column} table={table} column={column} />
          ))}
        </div>
      </Block>
      <Block heading={say.columns.rowsTitle} about={name}>
        {selected ? (
          <RowChoice table={table} reading={selected} label={say.columns.rowSelected(selected.row)} />
        ) : null}
        <p className={styles.facts}>
          {doubtful.length === 0 ? say.columns.rowsAllSure : say.columns.rowsDoubtful(doubtful.length)}
        </p>
        <LongList
          label={say.columns.rowsTitle}
          items={doubtful}
          first={FIRST_ROWS}
          keyOf={({ row }) => String(row)}
          show={(reading) => (
            <RowChoice table={table} reading={reading} label={say.columns.row(reading.row)} />
          )}
        />
      </Block>
    </section>
  );
}

function ColumnChoice({ table, column }: { readonly table: TableInDetail; readonly column: ColumnReading }) {
  const say = useMessages();
  const store = useStore();
  const { work } = usePaneState();
  const { columns } = say.pane;
  const fields: readonly ColumnField[] = [
    ...(table.kind === 'plan' ? TASK_FIELDS : INDICATOR_FIELDS),
    'other',
  ];
  const headerRow = table.headerRows[0];
  return (
    <Choice
      label={columns.meaning(column.heading || columns.noHeading, columnLetters(column.column))}
      value={column.field}
      disabled={work !== null || headerRow === undefined}
      hint={`${reasonSentence(column.reason, say)} (${columns.sure(Math.round(column.confidence * PERCENT))})`}
      options={fields.map((field) => ({ value: field, text: columns.field[field] }))}
      onChoose={(field) => {
        if (headerRow !== undefined)
          void store.edit({
            kind: 'column-meaning',
            sheet: table.sheet,
            headerRow,
            column: column.column,
            field,
          });
      }}
    />
  );
}

interface RowChoiceProps {
  readonly table: TableInDetail;
  readonly reading: RowReading;
  readonly label: string;
}

function RowChoice({ table, reading, label }: RowChoiceProps) {
  const styles = useStyles();
  const say = useMessages();
  const store = useStore();
  const { work } = usePaneState();
  const { columns } = say.pane;
  return (
    <div className={styles.row}>
      <p className={styles.glimpse}>{table.glimpses[reading.row] ?? ''}</p>
      <Choice
        label={label}
        value={reading.role}
        disabled={work !== null}
        hint={`${reasonSentence(reading.reason, say)} (${columns.sure(Math.round(reading.confidence * PERCENT))})`}
        options={ROLES.map((role) => ({ value: role, text: columns.role[role] }))}
        onChoose={(role) => void store.edit({ kind: 'row-role', sheet: table.sheet, row: reading.row, role })}
      />
    </div>
  );
}
