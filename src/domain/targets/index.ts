export * from './find-targets';
export * from './target';
export * from './wordings';
