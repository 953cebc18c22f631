export * from './figures';
export * from './groups';
export * from './meeting';
export * from './month-report';
export * from './months';
