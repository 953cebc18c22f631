/**
 * Functions that came after the file format: files name them with a prefix, screens do not. Without the
 * prefix Excel shows #NAME? until somebody edits the cell.
 *
 * Source: "Issue: An _xlfn. prefix is displayed in front of a formula" and the function list in
 * [MS-XLSX] 2.2.2 (Microsoft).
 */
const future = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV
  BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST
  CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM
  CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE
  EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE
  FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT
  GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH
  IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS
  MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE
  PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST
  QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS
  SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER
  TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK
  WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);

/** These carry a second prefix. */
const worksheetFunctions = new Set(['FILTER', 'SORT']);

/** Their parameters need prefixes of their own, which takes more than reading names: not written here. */
const withParameters = new Set(['LET', 'LAMBDA']);

/** `code` is a formula's code without texts and names. */
export function prefixFutureFunctions(code: string): string {
  let written = '';
  let done = 0;
  for (const { name, from } of calls(code)) {
    const prefix = worksheetFunctions.has(name) ? '_xlfn._xlws.' : future.has(name) ? '_xlfn.' : '';
    if (prefix === '') continue;
    written += code.slice(done, from) + prefix + name;
    done = from + name.length;
  }
  return done === 0 ? code : written + code.slice(done);
}

export function callsWithParameters(code: string): boolean {
  return calls(code).some(({ name }) => withParameters.has(name));
}

/** Names with "(" behind them, in capitals; what has a prefix already is no name of these. */
function calls(code: string): { name: string; from: number }[] {
  const found: { name: string; from: number }[] = [];
  for (let open = code.indexOf('('); open >= 0; open = code.indexOf('(', open + 1)) {
    let end = open;
    while (end > 0 && code.charCodeAt(end - 1) === SPACE) end--;
    let from = end;
    while (from > 0 && isNameCharacter(code.charCodeAt(from - 1))) from--;
    if (from < end) found.push({ name: code.slice(from, end).toUpperCase(), from });
  }
  return found;
}

const SPACE = 32;

/** Letters, digits, "." and "_"; beyond ASCII everything, for names may be Vietnamese. */
function isNameCharacter(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 46 ||
    code === 95 ||
    code > 127
  );
}
