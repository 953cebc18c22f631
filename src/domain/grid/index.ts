export * from './coordinates';
export * from './grid';
