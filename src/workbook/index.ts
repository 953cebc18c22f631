export * from './cell-format';
export * from './change-set';
export * from './content-value';
export * from './empty-sheet';
export * from './errors';
export * from './keep-unchanged';
export * from './snapshot';
export * from './with-written';
