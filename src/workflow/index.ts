export * from './session';
export * from './structure';
export * from './reading';
export * from './hand-out';
export * from './check';
export * from './fix';
export * from './annex';
