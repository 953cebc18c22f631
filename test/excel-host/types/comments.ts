/**
 * Comments on cells, which stand for notes in an Excel that has no notes in its API.
 */
import { cellRange, column, sheetRow } from '../../../src/domain/grid';
import type { HostComment, HostSheet } from '../model';
import type { OfficeObject } from '../office-object';
import { officeType } from '../office-object';
import { OfficeFailure } from '../protocol';
import { range, rangeOf } from './range';

interface SheetComment {
  readonly sheet: HostSheet;
  readonly comment: HostComment;
}

export const commentCollection: (self: HostSheet) => OfficeObject = officeType<HostSheet>(
  'CommentCollection',
  {
    items: (sheet) => sheet.comments.map((comment) => commentOf({ sheet, comment })),
    call: {
      Add: (sheet, [cell, text]) => {
        sheet.requireOpen();
        const { top, left } = rangeOf(cell, sheet).range;
        if (sheet.comments.some((one) => one.row === top && one.column === left))
          throw new OfficeFailure('InvalidArgument', 'The cell has a comment.');
        const comment = { id: sheet.book.nextId(), row: top, column: left, text: String(text), author: '' };
        sheet.comments.push(comment);
        record(sheet, comment, comment.text);
        return commentOf({ sheet, comment });
      },
      GetItem: (sheet, [id]) => {
        const comment = sheet.comments.find((one) => one.id === id);
        if (!comment) throw new OfficeFailure('ItemNotFound', 'No such comment.');
        return commentOf({ sheet, comment });
      },
      GetItemByCell: (sheet, [cell]) => {
        const { top, left } = rangeOf(cell, sheet).range;
        const comment = sheet.comments.find((one) => one.row === top && one.column === left);
        if (!comment) throw new OfficeFailure('ItemNotFound', 'The cell has no comment.');
        return commentOf({ sheet, comment });
      },
    },
  },
);

const commentOf = officeType<SheetComment>('Comment', {
  id: ({ comment }) => comment.id,
  get: { Content: ({ comment }) => comment.text, AuthorName: ({ comment }) => comment.author },
  call: {
    GetLocation: ({ sheet, comment: { row, column: at } }) =>
      range({ sheet, range: cellRange(row, at, row, at) }),
    Delete: ({ sheet, comment }) => {
      sheet.requireOpen();
      sheet.comments = sheet.comments.filter((one) => one !== comment);
      record(sheet, comment, null);
    },
  },
});

function record(sheet: HostSheet, { row, column: at }: HostComment, text: string | null): void {
  sheet.book.record({
    why: 'host',
    kind: 'note',
    sheet: sheet.name,
    at: { row: sheetRow(row), column: column(at) },
    text,
  });
}
