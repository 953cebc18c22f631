export * from './check-plan';
