export * from './change-set';
export * from './errors';
export * from './snapshot';
