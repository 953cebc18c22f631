/** Ends a run with one plain line that a person or a script finds at once: "120 passed, 0 failed". */
module.exports = class PlainReporter {
  onRunComplete(_contexts, results) {
    // A file that could not even be loaded has no tests to count, and is a failure all the same.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`);
  }
};
