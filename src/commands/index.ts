export * from './command';
export * from './commands';
export * from './periods';
