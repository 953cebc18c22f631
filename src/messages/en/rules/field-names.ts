/** Columns by what they mean, inside a sentence. */
import type { FindingDatum } from '../../../domain/rules';
import { of, quoted } from '../../rule-sentences';

const FIELDS: Readonly<Record<string, string>> = {
  number: 'number',
  goal: 'goal',
  task: 'task',
  activity: 'activity',
  product: 'product',
  deadline: 'deadline',
  lead: 'unit in charge',
  cooperating: 'cooperating unit',
  budget: 'budget',
  note: 'note',
  status: 'status',
  result: 'result',
  label: 'indicator',
  unit: 'unit of measure',
  value: 'value',
};

export const fieldName = (value: FindingDatum | undefined): string => FIELDS[of(value)] ?? quoted(value);
