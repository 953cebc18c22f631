/** What the workbench and the Excel entry put together. */
export type { AreaAnswer, AreaName, AreaRequest, MethodOf } from './areas';
export type { Desk, Edit, ListedFinding, Standing, Suggestion, TableInDetail } from './desk';
export { LocalDesk, recordedSession } from './recorded-desk';
export { FileButton } from './parts/file-button';
export { Pane } from './pane';
export { PaneStore } from './pane-store';
export { followSystem, themeOf, type Appearance } from './theme';
export { saveFile } from './save-file';
export { connect, serve, type Channel, type Remote } from './worker/link';
export { deskService, type DeskMethods } from './worker/desk-service';
export { RemoteDesk } from './worker/remote-desk';
