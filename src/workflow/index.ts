export * from './session';
export * from './structure';
export * from './reading';
