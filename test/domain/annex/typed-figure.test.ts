/** Figures as people type them into a line of the form. */
import { readTypedFigure, type FormLine, type TypedProblem } from '../../../src/domain/annex';

type Asked = Pick<FormLine, 'valueType' | 'unit' | 'options'>;

const COUNT: Asked = { valueType: 'count', unit: 'Hồ sơ' };
const MONEY: Asked = { valueType: 'count', unit: 'Triệu đồng' };
const SHARE: Asked = { valueType: 'percent', unit: '%' };
const YES_NO: Asked = { valueType: 'boolean01', unit: 'Không = 0\nCó = 1', options: { 0: 'Không', 1: 'Có' } };
const RATIO: Asked = { valueType: 'ratio', unit: 'Hồ sơ' };
const TEXT: Asked = { valueType: 'text', unit: '' };

test.each<readonly [string, Asked, string, number | string | null]>([
  ['thousands are parted by dots', COUNT, '16.183', 16_183],
  ['a leading nought is a way to write', COUNT, '07', 7],
  ['nothing is nothing, never 0', COUNT, '  ', null],
  ['nought is a figure', COUNT, '0', 0],
  ['money may have decimals', MONEY, '1.250,5', 1250.5],
  ['a share may carry its sign', SHARE, '99,98 %', 99.98],
  ['a choice is taken by its code', YES_NO, '1', 1],
  ['a choice is taken by its meaning, without marks too', YES_NO, 'khong', 0],
  ['a choice without names is 0 or 1', { valueType: 'boolean01', unit: '' }, '0', 0],
  ['a part of a whole stays as it is written', RATIO, '16.181 /16.183', '16.181 /16.183'],
  ['a plain count where a ratio is asked', RATIO, '16.183', 16_183],
  ['a text is a text, whatever it begins with', TEXT, '=1+1', '=1+1'],
])('%s', (_, line, typed, value) => {
  expect(readTypedFigure(line, typed)).toEqual({ value, problem: null });
});

test.each<readonly [Asked, string, TypedProblem]>([
  [COUNT, 'chưa có', 'not-a-number'],
  [COUNT, '12 hồ sơ', 'not-a-number'],
  [COUNT, '1,5', 'not-whole'],
  [COUNT, '-3', 'negative'],
  [SHARE, '101', 'not-a-share'],
  [SHARE, '-1', 'not-a-share'],
  [SHARE, 'nhiều', 'not-a-number'],
  [YES_NO, '2', 'not-a-choice'],
  [YES_NO, 'có thể', 'not-a-choice'],
  [RATIO, '3/', 'not-a-ratio'],
  [RATIO, '1/2/3', 'not-a-ratio'],
  [RATIO, '16.183/16.181', 'part-over-whole'],
])('%j does not take %s', (line, typed, problem) => {
  expect(readTypedFigure(line, typed)).toEqual({ value: null, problem });
});
