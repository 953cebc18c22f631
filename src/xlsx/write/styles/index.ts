export { blankStyles } from './blank-styles';
export { fileColor } from './style-markup';
export { StyleSheet } from './style-sheet';
