export * from './session';
export * from './structure';
