/** What an annex states of its figures, as the command line prints it. */
import type { JudgedStatement } from '../domain/annex';
import { messages, statementSentences, type Language } from '../messages';

/** "7.1.1 + 7.1.2 = 7.1", "ghi chú 3.3.1 …", "lời văn dòng 12 …". */
export function statementText(statement: JudgedStatement, language: Language): string {
  const say = statementSentences(language);
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

export function statementLine(statement: JudgedStatement, language: Language): string {
  const { left, right, holds } = statement;
  const figures = {
    relation: statementText(statement, language),
    left: figureWords(left, language),
    right: figureWords(right, language),
  };
  const id = holds === null ? 'relation-unknown' : holds ? 'relation-holds' : 'relation-broken';
  return messages(language).cli[id](figures);
}

function figureWords(figure: number | null, language: Language): string {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  return figure === null ? '…' : figure.toLocaleString(locale, { maximumFractionDigits: 4 });
}

export function statementTotal(statements: readonly JudgedStatement[], language: Language): string {
  const count = (holds: boolean | null): number =>
    statements.filter((statement) => statement.holds === holds).length;
  return statementSentences(language).total({ holds: count(true), fails: count(false), open: count(null) });
}
