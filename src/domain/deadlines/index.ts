export * from './reading';
export * from './read-deadline';
export * from './deadline-cell';
export * from './deadline-likeness';
export * from './deadlines-within';
