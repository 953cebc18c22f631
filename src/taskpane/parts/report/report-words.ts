/** The sentences of the report screen in the pane's language. */
import { useContext } from 'react';
import { reportScreenMessages } from '../../../messages';
import type { ReportScreenMessages } from '../../../messages';
import { LanguageContext } from '../../language';

export function useReportWords(): ReportScreenMessages {
  return reportScreenMessages(useContext(LanguageContext));
}
