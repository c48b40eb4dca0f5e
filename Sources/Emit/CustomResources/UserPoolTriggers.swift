extension CustomResourceCode {
    /// `Custom::CognitoUserPool`: sets the triggers of an existing user pool. What others have configured there stays.
    static let userPoolTriggers = #"""
        'use strict';

        const {
          CognitoIdentityProviderClient,
          DescribeUserPoolCommand,
          ListUserPoolsCommand,
          UpdateUserPoolCommand,
        } = require('@aws-sdk/client-cognito-identity-provider');
        const { LambdaClient } = require('@aws-sdk/client-lambda');
        const { answering, functionArn, permit, place, unpermit } = require('../answer');

        exports.handler = answering(async (event, context) => {
          const here = place(context);
          const wanted = connection(here, event.ResourceProperties);
          const former = event.OldResourceProperties && connection(here, event.OldResourceProperties);
          if (event.RequestType === 'Delete') return disconnect(here, wanted);
          const isElsewhere = former && (former.pool !== wanted.pool || former.arn !== wanted.arn);
          await connect(here, wanted);
          if (isElsewhere) await disconnect(here, former);
          return undefined;
        });

        const connection = (here, { UserPoolName, FunctionName, UserPoolConfigs }) => ({
          pool: UserPoolName,
          name: FunctionName,
          arn: functionArn(here, FunctionName),
          triggers: UserPoolConfigs || [],
        });

        const permission = ({ name }, pool) => ({
          FunctionName: name,
          Principal: 'cognito-idp.amazonaws.com',
          SourceArn: pool.Arn,
        });

        const connect = async (here, wanted) => {
          const cognito = new CognitoIdentityProviderClient({ region: here.region });
          const pool = await find(cognito, wanted.pool);
          if (!pool) throw new Error(`there is no user pool with the name ${wanted.pool} in ${here.region}`);
          await permit(new LambdaClient({ region: here.region }), permission(wanted, pool));
          const kept = without(wanted.arn, pool.LambdaConfig);
          await update(cognito, pool, wanted.triggers.reduce((all, one) => withTrigger(all, one, wanted.arn), kept));
        };

        const disconnect = async (here, former) => {
          const cognito = new CognitoIdentityProviderClient({ region: here.region });
          const pool = await find(cognito, former.pool);
          if (!pool) return;
          await update(cognito, pool, without(former.arn, pool.LambdaConfig));
          await unpermit(new LambdaClient({ region: here.region }), permission(former, pool));
        };

        const find = async (cognito, name) => {
          let NextToken;
          do {
            const page = await cognito.send(new ListUserPoolsCommand({ MaxResults: 60, NextToken }));
            const found = (page.UserPools || []).find((pool) => pool.Name === name);
            if (found) {
              const description = await cognito.send(new DescribeUserPoolCommand({ UserPoolId: found.Id }));
              return description.UserPool;
            }
            NextToken = page.NextToken;
          } while (NextToken);
          return undefined;
        };

        const SENDERS = ['CustomSMSSender', 'CustomEmailSender'];

        // The triggers that call other functions. The key belongs to the senders.
        const without = (arn, configuration = {}) => {
          const kept = Object.fromEntries(
            Object.entries(configuration).filter(([, target]) => target !== arn && target?.LambdaArn !== arn)
          );
          if (!SENDERS.some((sender) => kept[sender])) delete kept.KMSKeyID;
          return kept;
        };

        const withTrigger = (configuration, { Trigger, LambdaVersion, KMSKeyID }, arn) => {
          if (SENDERS.includes(Trigger)) {
            return { ...configuration, [Trigger]: { LambdaArn: arn, LambdaVersion }, KMSKeyID };
          }
          if (Trigger !== 'PreTokenGeneration') return { ...configuration, [Trigger]: arn };
          // Cognito keeps the function twice, and both have to agree.
          const { PreTokenGenerationConfig, ...others } = configuration;
          return {
            ...others,
            PreTokenGeneration: arn,
            ...(LambdaVersion && { PreTokenGenerationConfig: { LambdaArn: arn, LambdaVersion } }),
          };
        };

        // An update resets what it does not mention, so it has to mention everything.
        const SETTINGS = [
          'AccountRecoverySetting', 'AdminCreateUserConfig', 'AutoVerifiedAttributes', 'DeletionProtection',
          'DeviceConfiguration', 'EmailConfiguration', 'EmailVerificationMessage', 'EmailVerificationSubject',
          'MfaConfiguration', 'Policies', 'SmsAuthenticationMessage', 'SmsConfiguration', 'SmsVerificationMessage',
          'UserAttributeUpdateSettings', 'UserPoolAddOns', 'UserPoolTags', 'UserPoolTier',
          'VerificationMessageTemplate',
        ];

        const update = async (cognito, pool, LambdaConfig) => {
          const settings = Object.fromEntries(
            SETTINGS.filter((key) => pool[key] !== undefined).map((key) => [key, pool[key]])
          );
          if (settings.AdminCreateUserConfig) {
            // Cognito tells this limit twice and takes it once, as TemporaryPasswordValidityDays of the policy.
            const { UnusedAccountValidityDays, ...others } = settings.AdminCreateUserConfig;
            settings.AdminCreateUserConfig = others;
          }
          await cognito.send(new UpdateUserPoolCommand({ UserPoolId: pool.Id, ...settings, LambdaConfig }));
        };

        """#
}
