export { blankStyles } from './blank-styles';
export { StyleSheet } from './style-sheet';
