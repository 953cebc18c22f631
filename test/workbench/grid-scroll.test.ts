/** What was in sight comes back after a redraw, also where the sheet is drawn only some frames later. */
import type { Injector, Nullable, Workbook } from '@univerjs/core';
import type { IScrollState } from '@univerjs/sheets-ui';
import { GridScroll } from '../../src/workbench/grid/grid-scroll';
import type { GridParts } from '../../src/workbench/grid/load-grid';

const STATE: IScrollState = {
  sheetViewStartRow: 40,
  sheetViewStartColumn: 2,
  offsetX: 0,
  offsetY: 0,
};

/** A grid whose sheet is drawn after so many frames; `told` says where it was scrolled to. */
function grid(drawnAfter: number) {
  const told: object[] = [];
  const frames: (() => void)[] = [];
  let passed = 0;
  globalThis.requestAnimationFrame = (frame) => frames.push(() => frame(0));
  const workbook = {
    getUnitId: () => 'workbook-1',
    getActiveSheet: () => ({ getSheetId: () => 's0' }),
  } as unknown as Workbook;
  const render = {
    with: () => {
      if (passed < drawnAfter) throw new Error('Expect 1 dependency item(s) for id "J" but get 0.');
      return { getScrollStateByParam: () => STATE };
    },
  };
  const services: Readonly<Record<string, object>> = {
    render: { getRenderById: () => render },
    commands: { syncExecuteCommand: (_: string, params: object) => told.push(params) },
  };
  const injector = { get: (name: string) => services[name] } as unknown as Injector;
  const parts = {
    UniverCore: { ICommandService: 'commands' },
    UniverEngineRender: { IRenderManagerService: 'render' },
    UniverSheetsUi: { SheetScrollManagerService: 'scrolling' },
  } as unknown as GridParts;
  const scroll = new GridScroll(parts, injector, (): Nullable<Workbook> => workbook);
  const passFrames = (): void => {
    for (let frame = frames.shift(); frame; frame = frames.shift()) {
      passed += 1;
      frame();
    }
  };
  return { scroll, told, passFrames, passed: () => passed };
}

test('a sheet that is not drawn yet has no place in sight', () => {
  expect(grid(1).scroll.seen()).toBeNull();
  expect(grid(0).scroll.seen()).toEqual(STATE);
});

test.each([0, 1, 7])(
  'a sheet drawn after %i frames is scrolled back then, and told again while it settles',
  (frames) => {
    const { scroll, told, passFrames } = grid(frames);
    scroll.back(() => 's0', STATE);
    passFrames();
    expect(told.length).toBeGreaterThan(1);
    expect(told[0]).toEqual({ unitId: 'workbook-1', sheetId: 's0', ...STATE });
  },
);

test('one that is never drawn is given up', () => {
  const { scroll, told, passFrames, passed } = grid(Infinity);
  scroll.back(() => 's0', STATE);
  passFrames();
  expect(told).toEqual([]);
  expect(passed()).toBeLessThan(30);
});
