export * from './catalogue';
export * from './catalogue-page';
export * from './checked';
export * from './checked-tables';
export * from './engine';
export * from './examples';
export * from '../findings';
export * from './rule';
