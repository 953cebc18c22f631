export * from './recognized';
