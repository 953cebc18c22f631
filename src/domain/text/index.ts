export * from './clean-cell';
export * from './fold';
export * from './aligned';
export * from './passage';
export * from './word-bounds';
export * from './syllables';
export * from './words';
export * from './word-table';
