exports.ship = async (event) => ({ batchItemFailures: event.Records.filter((record) => !record.body).map((record) => ({ itemIdentifier: record.messageId })) })
