extension CustomResourceCode {
    /// `Custom::ApiGatewayAccountRole`: sees that API Gateway has a role to write logs with. It stays when the stack goes,
    /// because every API of the account in the region uses it.
    static let apiGatewayLogRole = #"""
        'use strict';

        const { APIGatewayClient, GetAccountCommand, UpdateAccountCommand } = require('@aws-sdk/client-api-gateway');
        const {
          IAMClient,
          AttachRolePolicyCommand,
          CreateRoleCommand,
          ListAttachedRolePoliciesCommand,
        } = require('@aws-sdk/client-iam');
        const { answering, patiently, place, unless } = require('../answer');

        const ROLE = 'gwcApiGatewayCloudWatchRole';

        exports.handler = answering(async (event, context) => {
          if (event.RequestType === 'Delete') return;
          const here = place(context);
          const gateway = new APIGatewayClient({ region: here.region });
          const { cloudwatchRoleArn: current } = await gateway.send(new GetAccountCommand({}));
          const given = event.ResourceProperties.RoleArn;
          if (given ? current === given : current && (await exists(here, current))) return;
          await assign(gateway, given || (await makeRole(here)));
        });

        // A role can be set and have been deleted since.
        const exists = async ({ region }, arn) => {
          const RoleName = arn.split('/').pop();
          const policies = await unless(['NoSuchEntityException'], () =>
            new IAMClient({ region }).send(new ListAttachedRolePoliciesCommand({ RoleName }))
          );
          return policies !== undefined;
        };

        const makeRole = async ({ partition, region, account }) => {
          const iam = new IAMClient({ region });
          const trust = {
            Version: '2012-10-17',
            Statement: [
              { Effect: 'Allow', Principal: { Service: 'apigateway.amazonaws.com' }, Action: 'sts:AssumeRole' },
            ],
          };
          await unless(['EntityAlreadyExistsException'], () =>
            iam.send(new CreateRoleCommand({ RoleName: ROLE, AssumeRolePolicyDocument: JSON.stringify(trust) }))
          );
          await iam.send(
            new AttachRolePolicyCommand({
              RoleName: ROLE,
              PolicyArn: `arn:${partition}:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs`,
            })
          );
          return `arn:${partition}:iam::${account}:role/${ROLE}`;
        };

        // API Gateway refuses a role until IAM has told everybody of it, and takes one such change in 20 seconds.
        const assign = async (gateway, value) => {
          const patchOperations = [{ op: 'replace', path: '/cloudwatchRoleArn', value }];
          await patiently(
            () => gateway.send(new UpdateAccountCommand({ patchOperations })),
            (error) => ['BadRequestException', 'TooManyRequestsException'].includes(error.name)
          );
        };

        """#
}
