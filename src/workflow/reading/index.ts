export * from './book-reading';
export * from './finding-words';
export * from './findings-sheet';
export * from './fresh-states';
export * from './progress-entry';
export * from './remembered';
export * from './setting-entry';
export * from './task-seen';
