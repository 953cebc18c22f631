export * from './civil-date';
export * from './days-off';
export * from './working-days';
