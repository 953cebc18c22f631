/** What an annex states of its figures, as the command line prints it. */
import type { JudgedStatement } from '../domain/annex';
import type { Messages } from '../messages';

/** "7.1.1 + 7.1.2 = 7.1", "ghi chú 3.3.1 …", "lời văn dòng 12 …". */
export function statementText(statement: JudgedStatement, { statements: say }: Messages): string {
  const { left, right } = statement;
  const data = {
    lines: statement.lines.map(({ number, label }) => number ?? label),
    written: '',
    left: left ?? '…',
    right: right ?? '…',
  };
  switch (statement.kind) {
    case 'form':
      return statement.expression;
    case 'note':
      return say.note[statement.claim]({ ...data, written: statement.written });
    case 'share':
      return say.share[statement.exact ? 'exact' : 'rounded'](data);
    case 'text': {
      const { written, line } = statement.figure;
      const told = { ...data, written, line };
      switch (statement.tie) {
        case 'sum':
          return say.sum(told);
        case 'share':
          return say.divided(told);
        case 'count':
          return say.counted(told);
        case 'note':
          return say.noted(told);
        default:
          return say.text(told);
      }
    }
  }
}

export function statementLine(statement: JudgedStatement, words: Messages): string {
  const { left, right, holds } = statement;
  const figures = { relation: statementText(statement, words), left: left ?? '…', right: right ?? '…' };
  const id = holds === null ? 'relation-unknown' : holds ? 'relation-holds' : 'relation-broken';
  return words.cli[id](figures);
}

export function statementTotal(statements: readonly JudgedStatement[], words: Messages): string {
  const count = (holds: boolean | null): number =>
    statements.filter((statement) => statement.holds === holds).length;
  return words.statements.total({ holds: count(true), fails: count(false), open: count(null) });
}
