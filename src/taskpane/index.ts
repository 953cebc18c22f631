/** What the workbench and the Excel entry put together. */
export type { AreaAnswer, AreaName, AreaRequest, MethodOf } from './areas';
export type { Desk, Edit, ListedFinding, Standing, Suggestion, TableInDetail } from './desk';
export { LocalDesk, recordedSession } from './recorded-desk';
export { Pane } from './pane';
export { PaneStore } from './pane-store';
export { followSystem, themeOf, type Appearance } from './theme';
export { saveFile } from './save-file';
