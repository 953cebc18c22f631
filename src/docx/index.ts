export { documentText } from './document-text';
