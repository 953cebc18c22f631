export * from './clean-cell';
export * from './fold';
export * from './aligned';
export * from './word-bounds';
