export * from './followed-book';
