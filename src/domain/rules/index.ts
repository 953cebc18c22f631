export * from './catalogue';
export * from './checked';
export * from './engine';
export * from './finding';
export * from './rule';
