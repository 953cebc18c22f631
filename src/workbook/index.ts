export * from './change-set';
export * from './errors';
export * from './keep-unchanged';
export * from './snapshot';
export * from './with-written';
