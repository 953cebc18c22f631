import { files } from './files';

export const vi = { files };
