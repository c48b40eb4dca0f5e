extension CustomResourceCode {
    /// What all handlers share: the answer to CloudFormation, the names of AWS, and patience.
    static let answer = #"""
        'use strict';

        const https = require('https');

        // CloudFormation waits an hour for an answer that never comes: leave time to send one.
        const RESERVE_MILLISECONDS = 5000;

        /// Turns `work(event, context)` into a handler that always tells CloudFormation how the work ended. The physical
        /// id stays what it is, so that an update never makes CloudFormation delete what was just made.
        exports.answering = (work) => async (event, context) => {
          const physicalId = event.PhysicalResourceId || `${event.LogicalResourceId}-${event.StackId.split('/').pop()}`;
          let timer;
          const timeout = new Promise((resolve, reject) => {
            const milliseconds = Math.max(context.getRemainingTimeInMillis() - RESERVE_MILLISECONDS, 0);
            timer = setTimeout(() => reject(new Error('the function ran out of time')), milliseconds);
          });
          let outcome;
          try {
            await Promise.race([work(event, context), timeout]);
            outcome = { Status: 'SUCCESS' };
          } catch (error) {
            console.error(error);
            outcome = { Status: 'FAILED', Reason: reason(error, context) };
          } finally {
            clearTimeout(timer);
          }
          await send(event.ResponseURL, {
            ...outcome,
            PhysicalResourceId: physicalId,
            StackId: event.StackId,
            RequestId: event.RequestId,
            LogicalResourceId: event.LogicalResourceId,
          });
        };

        // An answer has at most 4096 bytes.
        const reason = (error, context) =>
          `${error.name}: ${error.message}`.slice(0, 1000) + ` (log stream ${context.logStreamName})`;

        const send = async (url, answer, attempts = 3) => {
          try {
            await put(url, JSON.stringify(answer));
          } catch (error) {
            if (attempts <= 1) throw error;
            await exports.pause(500);
            await send(url, answer, attempts - 1);
          }
        };

        // The signature of the URL covers an empty content type.
        const put = (url, body) =>
          new Promise((resolve, reject) => {
            const headers = { 'content-type': '', 'content-length': Buffer.byteLength(body) };
            const request = https.request(url, { method: 'PUT', headers }, (response) => {
              response.resume();
              response.on('end', () => {
                if (response.statusCode < 300) resolve();
                else reject(new Error(`CloudFormation answered with ${response.statusCode}`));
              });
            });
            request.on('error', reject);
            request.end(body);
          });

        exports.pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

        /// Does `work` again while it fails as `isPassing(error)` tells: new permissions take seconds to reach everybody.
        exports.patiently = async (work, isPassing, attempts = 12, milliseconds = 5000) => {
          for (;;) {
            try {
              return await work();
            } catch (error) {
              attempts -= 1;
              if (attempts <= 0 || !isPassing(error)) throw error;
              await exports.pause(milliseconds);
            }
          }
        };

        /// Does `work`, and is content when it fails with one of the named errors.
        exports.unless = async (names, work) => {
          try {
            return await work();
          } catch (error) {
            if (!names.includes(error.name)) throw error;
            return undefined;
          }
        };

        /// Partition, region and account that the helper itself runs in.
        exports.place = (context) => {
          const [, partition, , region, account] = context.invokedFunctionArn.split(':');
          return { partition, region, account };
        };

        exports.functionArn = ({ partition, region, account }, name) =>
          `arn:${partition}:lambda:${region}:${account}:function:${name}`;

        /// Lets a service call a function; `unpermit` takes it back. Statements have at most 100 characters.
        exports.permit = async (lambda, { FunctionName, Principal, SourceArn, SourceAccount }) => {
          const { AddPermissionCommand } = require('@aws-sdk/client-lambda');
          const StatementId = statementId(FunctionName, SourceArn);
          const Action = 'lambda:InvokeFunction';
          await exports.unless(['ResourceConflictException'], () =>
            lambda.send(
              new AddPermissionCommand({ FunctionName, StatementId, Action, Principal, SourceArn, SourceAccount })
            )
          );
        };

        exports.unpermit = async (lambda, { FunctionName, SourceArn }) => {
          const { RemovePermissionCommand } = require('@aws-sdk/client-lambda');
          const StatementId = statementId(FunctionName, SourceArn);
          await exports.unless(['ResourceNotFoundException'], () =>
            lambda.send(new RemovePermissionCommand({ FunctionName, StatementId }))
          );
        };

        const statementId = (functionName, sourceArn) => `gwc-${exports.digest(`${functionName} ${sourceArn}`)}`;

        exports.digest = (text) => require('crypto').createHash('md5').update(text).digest('hex');

        """#
}
