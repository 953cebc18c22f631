/**
 * Sentences of the command line alone on reports and on what an annex states. They stand apart from the
 * catalogue, so that the pane does not carry them.
 */
import { report as reportEn, statements as statementsEn } from './en';
import { report as reportVi, statements as statementsVi } from './vi';

export function reportSentences(language: 'vi' | 'en'): typeof reportVi {
  return language === 'vi' ? reportVi : reportEn;
}

export function statementSentences(language: 'vi' | 'en'): typeof statementsVi {
  return language === 'vi' ? statementsVi : statementsEn;
}
