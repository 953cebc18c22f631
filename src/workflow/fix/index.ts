export * from './fix-plan';
