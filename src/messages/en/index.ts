import type { vi } from '../vi';
import { files } from './files';

export const en: typeof vi = { files };
