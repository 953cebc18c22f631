/**
 * Where a person types into a cell. The grid leaves this part to its formula package, which the workbench
 * does without; its plain text editor serves.
 */
import { createElement } from 'react';
import type { ReactElement } from 'react';
import type { IRichTextEditorProps } from '@univerjs/docs-ui';
import type { GridParts } from './load-grid';

type EditorPlace = Pick<IRichTextEditorProps, 'editorId' | 'className' | 'keyboardEventConfig'>;

export function cellEditor(parts: GridParts): (place: EditorPlace) => ReactElement {
  return function CellEditor({ editorId, className, keyboardEventConfig }) {
    return createElement(parts.UniverDocsUi.RichTextEditor, {
      ...(editorId === undefined ? {} : { editorId }),
      ...(keyboardEventConfig === undefined ? {} : { keyboardEventConfig }),
      className: `cell-editor ${className ?? ''}`,
      // Its page would otherwise be as wide as its place, which has no width until a cell is typed into.
      isSingle: true,
      moveCursor: false,
      noStyle: true,
      initialValue: '',
    });
  };
}
