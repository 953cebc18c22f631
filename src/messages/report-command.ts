/**
 * Sentences of the command line alone on reports and on what an annex states. They stand apart from the
 * catalogue, so that the pane does not carry them.
 */
import { report as reportEn } from './en/report';
import { statements as statementsEn } from './en/statements';
import { report as reportVi } from './vi/report';
import { statements as statementsVi } from './vi/statements';

export function reportSentences(language: 'vi' | 'en'): typeof reportVi {
  return language === 'vi' ? reportVi : reportEn;
}

export function statementSentences(language: 'vi' | 'en'): typeof statementsVi {
  return language === 'vi' ? statementsVi : statementsEn;
}
