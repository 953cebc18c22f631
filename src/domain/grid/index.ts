export * from './alike';
export * from './coordinates';
export * from './grid';
