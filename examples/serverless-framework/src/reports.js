exports.closeDay = async (event) => ({ report: event.report, sum: 0 })
