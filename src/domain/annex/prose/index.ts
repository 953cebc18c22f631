export * from './compare-prose';
export { documentsIssued, plansIssued, type NamedDocument } from './named-documents';
export * from './prose-findings';
export { proseTopics, type ProseTopic } from './topics';
