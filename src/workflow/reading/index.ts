export * from './book-reading';
export * from './fresh-states';
export * from './progress-entry';
export * from './remembered';
export * from './setting-entry';
