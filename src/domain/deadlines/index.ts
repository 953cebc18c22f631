export * from './catalogue-page';
export * from './deadline-cell';
export * from './deadline-column';
export * from './deadline-likeness';
export * from './deadlines-within';
export * from './occurrences';
export * from './read-deadline';
export * from './reading';
