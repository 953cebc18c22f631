export { foundList, listSheet, type FoundList, type ListSheet } from './list-sheet';
