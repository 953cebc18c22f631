/**
 * Brings the grid's published script files into the page, in order, when a workbook is first opened.
 *
 * They expect React and rxjs as globals. React is the page's own, so that only one is loaded.
 */
import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as ReactDom from 'react-dom';
import * as ReactDomClient from 'react-dom/client';
import type * as Core from '@univerjs/core';
import type * as Design from '@univerjs/design';
import type * as Docs from '@univerjs/docs';
import type * as DocsUi from '@univerjs/docs-ui';
import type * as EngineFormula from '@univerjs/engine-formula';
import type * as EngineRender from '@univerjs/engine-render';
import type * as Sheets from '@univerjs/sheets';
import type * as SheetsUi from '@univerjs/sheets-ui';
import type * as Ui from '@univerjs/ui';
import gridFiles from './grid-files.json';

/** What the script files leave behind in the page. */
export interface GridParts {
  readonly UniverCore: typeof Core;
  readonly UniverDesign: typeof Design;
  readonly UniverDocs: typeof Docs;
  readonly UniverDocsUi: typeof DocsUi;
  readonly UniverEngineFormula: typeof EngineFormula;
  readonly UniverEngineRender: typeof EngineRender;
  readonly UniverSheets: typeof Sheets;
  readonly UniverSheetsUi: typeof SheetsUi;
  readonly UniverUi: typeof Ui;
}

let loading: Promise<GridParts> | undefined;

/** Loads each file once; a second call waits for the first. Rejects where a file cannot be had. */
export function loadGrid(): Promise<GridParts> {
  loading ??= loadFiles().catch((problem: unknown) => {
    loading = undefined;
    throw problem;
  });
  return loading;
}

/** Words of the grid in one language, merged from all its parts. */
export function gridWords(language: 'vi' | 'en'): Core.ILanguagePack {
  const suffix = language === 'vi' ? 'ViVN' : 'EnUS';
  const parts = ['UniverDesign', 'UniverUi', 'UniverDocsUi', 'UniverSheets', 'UniverSheetsUi'];
  const page = globalThis as unknown as Record<string, Core.ILanguagePack | undefined>;
  return Object.fromEntries(parts.flatMap((part) => Object.entries(page[part + suffix] ?? {})));
}

async function loadFiles(): Promise<GridParts> {
  const page = globalThis as unknown as Record<string, unknown>;
  page.React = { ...React, ...jsxRuntime };
  page.ReactDOM = { ...ReactDom, ...ReactDomClient };
  for (const { to } of gridFiles.styles) addStyle(`grid/${to}`);
  await Promise.all(gridFiles.scripts.map(({ to }) => addScript(`grid/${to}`)));
  return globalThis as unknown as GridParts;
}

/** Fetched side by side, run in the order they were added. */
function addScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.async = false;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(address));
    document.head.append(script);
  });
}

function addStyle(address: string): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}
