export * from './cycle';
export * from './likeness';
export * from './overview';
export * from './progress';
export * from './settings';
export * from './state';
export * from './task';
export * from './units';
