extension CustomResourceCode {
    /// `Custom::S3`: writes the notifications of an existing bucket. What others have configured there stays.
    static let bucketNotifications = #"""
        'use strict';

        const {
          S3Client,
          GetBucketNotificationConfigurationCommand,
          PutBucketNotificationConfigurationCommand,
        } = require('@aws-sdk/client-s3');
        const { LambdaClient } = require('@aws-sdk/client-lambda');
        const { answering, functionArn, patiently, permit, place, unless, unpermit } = require('../answer');

        exports.handler = answering(async (event, context) => {
          const here = place(context);
          const wanted = connection(here, event.ResourceProperties);
          const former = event.OldResourceProperties && connection(here, event.OldResourceProperties);
          if (event.RequestType === 'Delete') return disconnect(here, wanted);
          await connect(here, wanted);
          if (former && (former.bucket !== wanted.bucket || former.arn !== wanted.arn)) await forget(here, former);
          return undefined;
        });

        const connection = (here, { BucketName, FunctionName, BucketConfigs }) => ({
          bucket: BucketName,
          name: FunctionName,
          arn: functionArn(here, FunctionName),
          configurations: BucketConfigs || [],
        });

        const permission = ({ partition, account }, { bucket, name }) => ({
          FunctionName: name,
          Principal: 's3.amazonaws.com',
          SourceArn: `arn:${partition}:s3:::${bucket}`,
          SourceAccount: account,
        });

        const connect = async (here, wanted) => {
          await permit(new LambdaClient({ region: here.region }), permission(here, wanted));
          await change(here, wanted, wanted.configurations.map((one) => notification(wanted.arn, one)));
        };

        const disconnect = async (here, former) => {
          await unless(['NoSuchBucket'], () => change(here, former, []));
          await unpermit(new LambdaClient({ region: here.region }), permission(here, former));
        };

        // The helper's role may no longer reach a bucket that the spec does not name any more.
        const forget = async (here, former) => {
          try {
            await disconnect(here, former);
          } catch (error) {
            console.warn(`the notifications of ${former.bucket} to ${former.arn} could not be removed`, error);
          }
        };

        // Puts `notifications` in the place of all that the function has had.
        const change = async ({ region, account }, { bucket, arn }, notifications) => {
          const s3 = new S3Client({ region });
          const owner = { Bucket: bucket, ExpectedBucketOwner: account };
          const now = await s3.send(new GetBucketNotificationConfigurationCommand(owner));
          const { $metadata, LambdaFunctionConfigurations = [], ...others } = now;
          const foreign = LambdaFunctionConfigurations.filter((one) => one.LambdaFunctionArn !== arn);
          const NotificationConfiguration = {
            ...others,
            LambdaFunctionConfigurations: [...foreign, ...notifications],
          };
          const isNotYetPermitted = (error) => /Unable to validate the following destination/.test(error.message);
          await patiently(
            () => s3.send(new PutBucketNotificationConfigurationCommand({ ...owner, NotificationConfiguration })),
            isNotYetPermitted
          );
        };

        // A rule of the spec is `{ Prefix: … }` or `{ Suffix: … }`.
        const notification = (arn, { Event, Rules = [] }) => {
          const FilterRules = Rules.flatMap((rule) =>
            Object.entries(rule).map(([key, Value]) => ({ Name: key.toLowerCase(), Value }))
          );
          return {
            LambdaFunctionArn: arn,
            Events: [Event],
            ...(FilterRules.length > 0 && { Filter: { Key: { FilterRules } } }),
          };
        };

        """#
}
