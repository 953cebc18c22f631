export * from './catalogue-page';
export * from './conflicting-targets';
export * from './find-targets';
export * from './met';
export * from './target';
export * from './targets-of-tasks';
export * from './wordings';
