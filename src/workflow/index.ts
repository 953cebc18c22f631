export * from './session';
export * from './structure';
export * from './reading';
export * from './hand-out';
export * from './take-in';
export * from './check';
export * from './fix';
export * from './annex';
