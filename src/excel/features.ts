/**
 * What this Excel can do: the floor every command needs, and the newer parts that are used where they exist.
 *
 * A part counts as there only when Excel announces the requirement set and office.js has the member: an old
 * office.js beside a new Excel, or the other way round, has only one of the two.
 */
import { WorkbookFault } from '../workbook';

/** Excel 2021, 2024, 365, Mac and web; Excel 2016 and 2019 bought once stop below it. */
export const FLOOR = '1.13';

const OPTIONAL = {
  /** Notes (the old comments); without them threaded comments serve. */
  notes: { version: '1.18', type: 'Worksheet', member: 'notes' },
  comments: { version: '1.10', type: 'Worksheet', member: 'comments' },
  /** Charts put together series by series. */
  charts: { version: '1.8', type: 'ChartSeries', member: 'setXAxisValues' },
  /** Which cells a chart shows; without it a chart that was replaced is not brought back. */
  chartSources: { version: '1.15', type: 'ChartSeries', member: 'getDimensionDataSourceString' },
  chartFills: { version: '1.16', type: 'ChartFill', member: 'getSolidColor' },
} as const;

export type Feature = keyof typeof OPTIONAL;

export type IsSetSupported = (set: string, version: string) => boolean;

export interface Features {
  has(feature: Feature): boolean;
}

/** Throws `feature-missing` where Excel is older than the floor. */
export function featuresOf(isSetSupported: IsSetSupported): Features {
  if (!isSetSupported('ExcelApi', FLOOR))
    throw new WorkbookFault('feature-missing', { needs: `ExcelApi ${FLOOR}` });
  return {
    has(feature) {
      const { version, type, member } = OPTIONAL[feature];
      return isSetSupported('ExcelApi', version) && hasMember(type, member);
    },
  };
}

/** Asks Office itself; before Office is ready nothing is supported. */
export const officeIsSetSupported: IsSetSupported = (set, version) =>
  typeof Office !== 'undefined' && Office.context?.requirements?.isSetSupported(set, version) === true;

function hasMember(type: 'Worksheet' | 'ChartSeries' | 'ChartFill', member: string): boolean {
  return member in Excel[type].prototype;
}
